class A {
  int? x
}
