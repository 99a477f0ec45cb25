abstract class A {
  void f();
}
oops
