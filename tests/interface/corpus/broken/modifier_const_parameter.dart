void f(const int a) {}
