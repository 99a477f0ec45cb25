class A {
  A.b.c();
}
