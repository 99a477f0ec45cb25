class A {
  int? this;
}
