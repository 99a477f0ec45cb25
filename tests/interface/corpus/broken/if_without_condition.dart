void f() {
  if () {}
}
