class A {
  typedef F = int;
}
