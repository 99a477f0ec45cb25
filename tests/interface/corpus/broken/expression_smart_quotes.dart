final a = “x”;
