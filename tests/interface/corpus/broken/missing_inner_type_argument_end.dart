class A {
  Map<String, List<int> x;
}
