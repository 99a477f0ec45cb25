final a = print([1, 2)];
