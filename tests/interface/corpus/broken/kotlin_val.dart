class A {
  val x: Int = 1
}
