class A {
  A() : f = (x) { return x; }, y = 1;
  Function? f;
  int? y;
}
