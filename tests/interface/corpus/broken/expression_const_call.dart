final a = const f;
int f() => 1;
