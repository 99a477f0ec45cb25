int f() => 1
int g() => 2;
