const int a = 1L;
