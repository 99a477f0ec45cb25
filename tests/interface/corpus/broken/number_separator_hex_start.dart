const int a = 0x_FF;
