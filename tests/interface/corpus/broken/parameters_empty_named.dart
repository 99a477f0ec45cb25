void f({}) {}
