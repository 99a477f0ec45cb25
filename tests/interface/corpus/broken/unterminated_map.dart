final a = {'a': 1;
