class A {
  fun f(): Int
}
