final a = 1 is 2;
