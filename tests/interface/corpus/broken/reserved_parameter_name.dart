void f(int is) {}
