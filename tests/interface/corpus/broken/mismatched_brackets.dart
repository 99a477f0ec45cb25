final a = [1, 2);
