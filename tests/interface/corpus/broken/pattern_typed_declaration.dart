void f() {
  int (a, b) = (1, 2);
}
