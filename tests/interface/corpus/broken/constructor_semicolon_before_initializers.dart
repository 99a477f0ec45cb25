class A {
  A(); : x = 1;
  int? x;
}
