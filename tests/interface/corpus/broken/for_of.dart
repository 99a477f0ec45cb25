void f() {
  for (var i of [1]) {}
}
