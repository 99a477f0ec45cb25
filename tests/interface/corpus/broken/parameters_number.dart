void f(1) {}
