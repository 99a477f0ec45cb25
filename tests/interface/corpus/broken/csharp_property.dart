class A {
  int x { get; set; }
}
