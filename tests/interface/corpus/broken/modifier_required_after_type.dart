void f({int required a}) {}
