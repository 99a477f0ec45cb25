class A {
  [int]? x;
}
