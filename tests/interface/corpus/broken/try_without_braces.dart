void f() {
  try print(1); finally {}
}
