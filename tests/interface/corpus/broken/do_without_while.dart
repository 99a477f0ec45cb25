void f() {
  do {}
}
