class A {
  int? x;
}
