namespace A {
  class B {}
}
