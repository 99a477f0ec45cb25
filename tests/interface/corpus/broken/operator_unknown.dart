class A {
  int operator &&(A o) => 1;
}
