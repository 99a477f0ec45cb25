class A<T extends> {}
