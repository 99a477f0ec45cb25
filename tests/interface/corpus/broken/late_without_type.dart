class A {
  late x;
}
