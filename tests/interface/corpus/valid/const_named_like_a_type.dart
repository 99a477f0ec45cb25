class A {
  void f;
  static const int = 1, String = 'a';
}
const List = [1];
