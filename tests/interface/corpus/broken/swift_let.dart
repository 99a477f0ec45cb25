class A {
  let x: Int
}
