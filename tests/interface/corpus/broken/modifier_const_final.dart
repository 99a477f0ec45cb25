const final a = 1;
