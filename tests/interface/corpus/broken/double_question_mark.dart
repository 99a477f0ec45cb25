class A {
  int?? x;
}
