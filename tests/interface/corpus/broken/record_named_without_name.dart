({int}) a = (x: 1);
