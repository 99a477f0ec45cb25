void f(var int a) {}
