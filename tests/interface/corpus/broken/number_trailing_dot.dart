const double a = 1.;
