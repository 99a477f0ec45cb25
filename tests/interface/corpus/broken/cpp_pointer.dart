class A {
  int* x;
}
