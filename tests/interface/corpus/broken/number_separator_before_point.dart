const double a = 1_.5;
