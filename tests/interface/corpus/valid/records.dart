typedef Pair = (int, int);
typedef Named = ({int a, String b});
typedef Mixed = (int, String, {bool? c, List<int> d});
typedef One = (int,);
typedef Empty = ();
typedef Nested = ((int, (int,)), {(int, int)? x})?;
(int, int) a = (1, 2);
({int x, int y}) b = (x: 1, y: 2);
(int,) c = (1,);
() d = ();
final (int, {String s})? e = null;
List<(int, int)> f = [(1, 2)];
(int, int) Function((int, int), {(int,) x})? g;
(int a, String b) named() => (1, 'x');
class R {
  (int, int)? field;
  static (int, int) make() => (1, 2);
  (int, {int x}) method((int, int) p) => (p.$1, x: p.$2);
  late final (int, int) other;
}
