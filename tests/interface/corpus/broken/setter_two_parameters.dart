class A {
  set x(int a, int b) {}
}
