void f(int... x) {}
