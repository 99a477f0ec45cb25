class A {
  var x: int;
}
