void f(int _, int __, _) {
  var _ = 1;
  var _ = 2;
  for (final _ in [1]) {}
  try {} catch (_) {}
  final (_, a) = (1, 2);
  void g(_) {}
  g(a);
}
final g = (_, __) => 1;
