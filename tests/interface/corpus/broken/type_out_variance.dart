class A<out T> {}
