class A {
  void factory A.f() => A();
  A();
}
