abstract class A {
  void Function();
}
