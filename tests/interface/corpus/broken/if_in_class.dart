class A {
  if (true) {}
}
