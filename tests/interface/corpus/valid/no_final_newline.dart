class A {
  int? x;
}