abstract class A {
  abstract void f();
}
