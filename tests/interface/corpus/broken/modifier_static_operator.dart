class A {
  static int operator +(A o) => 1;
}
