void f(late int a) {}
