class A<static> {}
