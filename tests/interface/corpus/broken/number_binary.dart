const int a = 0b101;
