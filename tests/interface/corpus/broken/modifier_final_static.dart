class A {
  final static int x = 1;
}
