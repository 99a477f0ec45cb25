abstract class A {
  void f() throws Exception;
}
