const int true = 1;
