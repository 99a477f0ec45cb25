int f() = 1;
