static int a = 1;
