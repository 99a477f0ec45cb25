class A() {}
