protocol A {
  void f();
}
