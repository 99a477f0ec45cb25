class A {
  List<int,>? x;
}
