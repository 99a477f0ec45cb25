class A {
  companion object {}
}
