const int a;
