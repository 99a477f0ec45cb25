abstract class A {
  void (int x);
}
