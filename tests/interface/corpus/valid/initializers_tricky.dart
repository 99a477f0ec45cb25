class A {
  A(this.f) : a = ((x) { return x; }), b = {'x': 1}, c = {1}, d = <int>{}, e = (() { return 1; })();
  A.two() : f = null, a = ((int x) => x), b = {}, c = {}, d = {}, e = 1 {
    print('body');
  }
  A.three(Map<String, int>? m) : f = 1, a = ((x) => x), b = m ?? {}, c = {}, d = {}, e = m == null ? 1 : 2 {}
  A.four() : this(1);
  Object? f;
  int Function(int) a;
  Map<String, int> b;
  Set<int> c, d;
  int e;
}
