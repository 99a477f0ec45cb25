class A {
  A(this->x);
  int? x;
}
