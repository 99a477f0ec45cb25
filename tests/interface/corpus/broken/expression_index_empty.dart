final a = [1][];
