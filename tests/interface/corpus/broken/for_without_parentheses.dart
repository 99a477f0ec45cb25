void f() {
  for i in [1] {}
}
