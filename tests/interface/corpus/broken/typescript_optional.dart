class A {
  x?: string;
}
