class A {
  A(this.x, [this.y = 1, this.z = 'a']);
  int x;
  int? y;
  String z;
}
