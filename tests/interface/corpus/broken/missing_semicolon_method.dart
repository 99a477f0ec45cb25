abstract class A {
  void f()
}
