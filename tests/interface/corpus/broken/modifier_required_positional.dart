void f(required int a) {}
