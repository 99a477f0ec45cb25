class A<> {}
