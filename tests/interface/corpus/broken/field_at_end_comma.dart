class A {
  int? x,
}
