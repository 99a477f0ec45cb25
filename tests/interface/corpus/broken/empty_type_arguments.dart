class A {
  List<>? x;
}
