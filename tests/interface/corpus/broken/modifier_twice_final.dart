class A {
  final final int x = 1;
}
