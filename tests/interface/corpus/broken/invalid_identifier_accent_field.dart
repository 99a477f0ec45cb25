class A {
  int? größe;
}
