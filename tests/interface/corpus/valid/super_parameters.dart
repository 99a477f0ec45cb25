class A { A(int x, {int? y}); A.f(int g(int x)); }
class B extends A { B(super.x, {super.y}); B.f(int super.g(int x)) : super.f(); B.h(int super.x); B.i(final int super.x); }
