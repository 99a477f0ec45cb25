class A {
  A f() : x = 1;
  int x;
}
