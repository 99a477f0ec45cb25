class A {
  A.f() = A;
  A();
}
