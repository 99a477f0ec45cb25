abstract class A {
  void new();
}
