final a = new 1;
