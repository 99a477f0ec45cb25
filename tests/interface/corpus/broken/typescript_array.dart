class A {
  int[] x;
}
