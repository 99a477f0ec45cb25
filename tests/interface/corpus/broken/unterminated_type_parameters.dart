class A<T {}
