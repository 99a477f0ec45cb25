class A {
  f() => super;
}
