const double a = 1._5;
