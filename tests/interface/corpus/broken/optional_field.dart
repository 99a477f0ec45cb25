class A {
  optional int x;
}
