class A {
  int x?;
}
