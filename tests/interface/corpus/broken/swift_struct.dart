struct A {
  var x: int
}
