void f() {
  for (var i = 0; i < 3) {}
}
