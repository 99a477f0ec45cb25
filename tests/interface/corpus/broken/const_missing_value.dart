const int a = ;
