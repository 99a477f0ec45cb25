void f(int a} {}
