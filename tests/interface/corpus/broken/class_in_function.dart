void f() {
  class A {}
}
