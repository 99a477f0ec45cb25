external int f() => 1;
