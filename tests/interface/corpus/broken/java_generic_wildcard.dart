class A {
  List<? extends B>? x;
}
