(int) a = 1;
