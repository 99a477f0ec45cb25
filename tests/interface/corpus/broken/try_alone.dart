void f() {
  try {}
}
