void f() {
  do {} while (true)
}
