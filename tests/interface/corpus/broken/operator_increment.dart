class A {
  A operator ++() => this;
}
