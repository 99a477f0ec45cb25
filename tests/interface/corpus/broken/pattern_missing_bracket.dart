void f() {
  var [a, b = [1, 2];
}
