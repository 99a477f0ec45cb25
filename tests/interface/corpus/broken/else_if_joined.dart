void f() {
  if (true) {} elif (false) {}
}
