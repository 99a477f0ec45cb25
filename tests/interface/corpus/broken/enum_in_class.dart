class A {
  enum B { a }
}
