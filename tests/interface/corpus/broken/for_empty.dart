void f() {
  for () {}
}
