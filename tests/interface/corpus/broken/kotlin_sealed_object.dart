sealed class A {
  object B : A()
}
