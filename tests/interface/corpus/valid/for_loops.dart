void f(List<(int, int)> l, Map<String, int> m) {
  for (var i = 0; i < 1; i++) {}
  for (int i = 0, j = 1; i < j; i++, j--) {}
  for (final i in [1]) {}
  for (var i in [1]) {}
  for (int i in [1]) {}
  for (final int i in [1]) {}
  for (final List<int> i in [[1]]) {}
  for (List<Map<int, int>> i in [[]]) {}
  for (final (a, b) in l) {}
  for (var (int a, b) in l) {}
  for (final MapEntry(:key, value: v) in m.entries) {}
  for (final [a, ...] in [[1]]) {}
  for (final {'a': a} in [{'a': 1}]) {}
  int k;
  for (k in [1]) {}
  for (k = 0; ; ) { break; }
  for (;;) break;
  for (; true;) { break; }
  for ((int, int) p in l) {}
  for (int Function() g in [() => 1]) {}
  for (f(l, m); false; f(l, m), f(l, m)) {}
}
