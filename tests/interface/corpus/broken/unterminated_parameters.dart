void f(int a {}
