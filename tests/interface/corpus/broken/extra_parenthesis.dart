void f()) {}
