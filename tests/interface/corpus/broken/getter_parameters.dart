class A {
  int get x() => 1;
}
