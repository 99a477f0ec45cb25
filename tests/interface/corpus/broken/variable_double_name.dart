int a b = 1;
