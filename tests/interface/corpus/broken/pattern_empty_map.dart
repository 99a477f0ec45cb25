void f(Object x) {
  if (x case {}) {}
}
