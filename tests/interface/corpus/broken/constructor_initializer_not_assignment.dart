class A {
  A() : x;
  int? x;
}
