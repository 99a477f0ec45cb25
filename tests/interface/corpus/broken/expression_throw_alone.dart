void f() {
  throw;
}
