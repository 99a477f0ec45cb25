covariant int a = 1;
