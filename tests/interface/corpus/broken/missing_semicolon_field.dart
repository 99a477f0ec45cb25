class A {
  int x
}
