final a = 2 ** 3;
