class A {
  /// Docs.
  int? x;
}
const String a = """
b
""";
