void f() {
  for (int i : [1]) {}
}
