void f() {
  var (a, b);
}
