void f() {
  try {} catch () {}
}
