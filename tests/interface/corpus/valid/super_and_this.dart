class A {
  int x = 1;
  int f() => this.x + x;
  A operator +(A o) => this;
  int operator [](int i) => i;
}
class B extends A {
  int f() => super.f() + super.x + this.x;
  int g() => super[0] + (super + this).x;
  void h() {
    super.x = 3;
    super.x++;
    this..x = 1..f();
  }
  int Function() i() => super.f;
}
