late int a;
late final int b = 1;
late var c = 2;
final d = 3;
var e = 4;
const f = 5;
external int g;
external final int h;
class A {
  late int a;
  late final int b;
  late final c = 1;
  late var d = 2;
  static late int e;
  static late final int f = 1;
  static const int g = 1;
  static const h = 2;
  static final i = 3;
  static var j = 4;
  static int? k;
  covariant int? l;
  covariant late int m;
  external int n;
  external static int o;
  final int p = 1, q = 2, r = 3;
  var s;
}
abstract class B {
  abstract int a;
  abstract final int b;
  abstract covariant int c;
  abstract covariant int? d;
}
