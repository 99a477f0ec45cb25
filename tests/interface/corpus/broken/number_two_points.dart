const double a = 1.2.3;
