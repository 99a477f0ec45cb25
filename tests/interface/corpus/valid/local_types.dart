void f(Object? x) {
  List<int> a = [];
  List<List<Map<int, String>>>? b;
  Map<int, int>? Function()? c;
  (int, int)? d;
  ({int x})? e;
  () g;
  dynamic h;
  final List<int> i = a;
  const int j = 1;
  late final String k;
  a < 1.toString().length;
  int? l = x as int?;
  x is List<int> ? a : b;
  f < 1;
  var m = x is int ? 1 : 2;
  k = '$a $b $c $h $i $j $l $m';
}
extension on List<int> { bool operator <(int o) => true; }
extension on Function { bool operator <(int o) => true; }
