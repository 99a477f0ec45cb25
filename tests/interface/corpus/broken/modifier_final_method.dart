class A {
  final int f() => 1;
}
