var int a = 1;
