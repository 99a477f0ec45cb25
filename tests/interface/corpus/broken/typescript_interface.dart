interface A {
  x: number;
}
