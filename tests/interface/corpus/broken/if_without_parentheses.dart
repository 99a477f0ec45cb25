void f() {
  if true {}
}
