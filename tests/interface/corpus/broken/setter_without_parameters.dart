class A {
  set x => 1;
}
