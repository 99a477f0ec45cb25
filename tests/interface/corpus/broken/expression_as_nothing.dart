final a = 1 as;
