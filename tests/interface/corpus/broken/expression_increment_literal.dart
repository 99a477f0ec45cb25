void f() {
  1++;
}
