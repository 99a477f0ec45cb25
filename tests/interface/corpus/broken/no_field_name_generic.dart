class A {
  List<int>?;
}
