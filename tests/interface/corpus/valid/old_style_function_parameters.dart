void f(int a(int x), [void b()?, c(x)?]) {}
void g({required int a(int x, {int y}), int b<T>(T x)?}) {}
class A {
  void m(covariant int a, bool test(A x), void done()) {}
  A(this.handler(int x));
  void Function(int x) handler;
  static bool s(int Function(int) x, final int y, var z, dynamic w) => true;
}
