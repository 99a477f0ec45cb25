void f() {
  finally {}
}
