class A {
  const factory A.f() { return A(); }
  const A();
}
