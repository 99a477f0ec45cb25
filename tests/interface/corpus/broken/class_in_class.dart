class A {
  class B {}
}
