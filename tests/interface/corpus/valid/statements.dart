int f(List<int> xs, {int? y}) {
  var a = 1, b = 2;
  final int c;
  c = 3;
  late int d = 4;
  const e = 5;
  int g(int x) => x;
  void h<T extends num>(T x) {
    ;
  }
  {
    {}
  }
  outer:
  for (var i = 0, j = 1; i < 3; i++, j--) {
    inner:
    while (true) {
      if (i == 1) break outer;
      if (i == 2) continue outer;
      break inner;
    }
  }
  for (;;) {
    break;
  }
  int k;
  for (k = 0; k < 3; ++k) a += k;
  for (k in xs) b -= k;
  do a--; while (a > 0);
  do {
    b++;
  } while (b < 3);
  if (a > b) a = 1; else if (a < b) b = 1; else c.toString();
  try {
    throw 'x';
  } on String {
    rethrow;
  } on int catch (e) {
    e.toString();
  } catch (e, s) {
    s.toString();
  } finally {
    assert(a > 0);
    assert(b > 0, 'message',);
  }
  h<int>(1);
  g(2);
  (a);
  -a;
  [1, 2];
  ({1, 2});
  xs[0]++;
  --xs[0];
  xs[0] += 1;
  y ??= 3;
  a = b = c;
  return y + d + e;
}
Never fail() => throw Exception('x');
