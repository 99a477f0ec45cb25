class A {
  A({
    this.a = const <int>[],
    this.b = const <String, Map<int, List<double>>>{},
    this.c = 1 < 2,
    this.d = 3 > 2 || 1 < 2,
    this.e = const <List<int>>[<int>[1], <int>[]],
    this.f = (1 << 2) >> 1,
  });
  List<int> a;
  Map<String, Map<int, List<double>>> b;
  bool c, d;
  List<List<int>> e;
  int f;
}
