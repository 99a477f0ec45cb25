class A {
  static covariant int? x;
}
