class A {
  void<int> f();
}
