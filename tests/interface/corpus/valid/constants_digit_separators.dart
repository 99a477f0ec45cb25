const int million = 1_000_000;
const int grouped = 0xDEAD_BEEF;
const double tiny = 1_0.0_1e1_0;
const int doubled = 1__0;
