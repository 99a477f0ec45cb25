final a = 1 is int is bool;
