class A {
  A(this.);
}
