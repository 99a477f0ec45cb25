void f({int a = }) {}
