class A<T,> {}
