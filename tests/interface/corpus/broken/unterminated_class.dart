class A {
  int? x;
