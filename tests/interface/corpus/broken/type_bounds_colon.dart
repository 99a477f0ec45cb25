class A<T: Object> {}
