const double a = 1.0f;
