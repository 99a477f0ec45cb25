class A {
  required int x;
}
