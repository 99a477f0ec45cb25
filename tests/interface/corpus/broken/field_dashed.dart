class A {
  int? my-field;
}
