class A {
  int? in;
}
