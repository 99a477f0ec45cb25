void f(int x) {
  switch (x) {
    default:
    default: break;
  }
}
