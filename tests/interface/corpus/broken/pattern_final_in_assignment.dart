void f(Object x) {
  if (x case var 1) {}
}
