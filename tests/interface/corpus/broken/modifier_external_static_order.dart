class A {
  static external int f();
}
