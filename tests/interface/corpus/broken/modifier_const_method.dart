class A {
  const int f() => 1;
}
