class Defaults {
  Defaults({
    this.a = 1,
    this.b = -1,
    this.c = 0x7FFFFFFF,
    this.d = 1.5e-3,
    this.e = 'it''s',
    this.f = true,
    this.g = const [1, 2, 3],
    this.h = const <String, List<int>>{'a': [1], 'b': []},
    this.i = Mood.calm,
    this.j = const Inner(x: 1),
    this.k,
    this.l = null,
    this.m = 1 + 2 * 3,
    this.n = const {Mood.calm: 'x'},
  });
  int a, b, c;
  double d;
  String e;
  bool f;
  List<int> g;
  Map<String, List<int>> h;
  Mood i;
  Inner j;
  int? k, l;
  int m;
  Map<Mood, String> n;
}
class Inner {
  const Inner({this.x = 2});
  final int x;
}
enum Mood { calm, rough }
