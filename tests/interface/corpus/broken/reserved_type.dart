class A {
  class? x;
}
