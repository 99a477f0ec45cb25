void f() {
  assert(true, 'a', 'b');
}
