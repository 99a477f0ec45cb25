abstract class A {
  static abstract int x;
}
