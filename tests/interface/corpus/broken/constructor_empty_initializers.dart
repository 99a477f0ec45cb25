class A {
  A() : ;
}
