void f(, int a) {}
