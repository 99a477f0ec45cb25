const int a = 1
const int b = 2;
