void f() {
  else {}
}
