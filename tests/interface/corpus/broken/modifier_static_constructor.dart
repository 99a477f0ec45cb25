class A {
  static A.f();
}
