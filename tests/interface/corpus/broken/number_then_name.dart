const int a = 1x;
