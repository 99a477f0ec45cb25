abstract class A {
  void switch();
}
