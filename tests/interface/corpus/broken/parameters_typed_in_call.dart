final a = f(int x: 1);
int f({int? x}) => 1;
