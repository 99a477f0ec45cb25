void f() {
  static int a = 1;
}
