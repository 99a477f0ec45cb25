class A {
  int? x;
  @deprecated
}
