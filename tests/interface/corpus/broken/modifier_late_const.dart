class A {
  late const int x = 1;
}
