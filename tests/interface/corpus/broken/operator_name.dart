class A {
  int operator plus(A o) => 1;
}
