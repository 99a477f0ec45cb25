class A {
  static int f() => 1;
  static void g<T>(T x) {}
  static get h => 1;
  static set h(x) {}
  external static int j();
  static Future<int> k() async => 1;
  static final Map<String, int Function(int)> table = {'a': (x) => x};
}
