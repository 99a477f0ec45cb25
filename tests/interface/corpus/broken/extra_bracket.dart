final a = [1]];
