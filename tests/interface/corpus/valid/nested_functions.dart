int f() {
  int g(int x) {
    int h<T>(T y) => 1;
    return h<int>(x) + h(x);
  }
  void Function(int) i = (x) {};
  int Function(int) j(int z) => (int w) => w + z;
  late final List<int> Function() k = () => [];
  Future<int> l() async => 1;
  (int, int) m() => (1, 2);
  int? n() => null;
  List<List<int>> o() => [[]];
  get() => 1;
  set(int v) {}
  dynamic async() => 1;
  i(1); j(2); k(); l(); m(); n(); o(); get(); set(1); async();
  return g(1);
}
