final a = f(x:: 1);
int f({int? x}) => 1;
