void f() {
  try {} catch (a, b, c) {}
}
