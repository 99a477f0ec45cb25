class A {
  int? x;;
}
