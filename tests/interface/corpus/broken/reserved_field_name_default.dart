class A {
  int? default;
}
