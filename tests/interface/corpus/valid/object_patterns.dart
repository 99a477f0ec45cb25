class P<T> {
  P(this.x, this.y);
  final T x;
  final int y;
  int get z => 1;
}
int f(Object o) => switch (o) {
      P<int>(x: 1, y: 2) => 1,
      P<String>(:final x, :var y) => x.length + y,
      P(x: final List<int> l, y: > 3) => l.length,
      P(:int y, z: == 1) when y > 2 => y,
      P() => 0,
      List<int>(length: 3) => 3,
      Map<String, List<int>>() => 4,
      (int, int)? _ => 5,
      _ => 6,
    };
