void f() {
  while {}
}
