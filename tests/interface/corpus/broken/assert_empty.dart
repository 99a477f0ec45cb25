void f() {
  assert();
}
