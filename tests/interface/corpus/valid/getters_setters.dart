int get a => 1;
set a(int x) {}
external int get b;
external set b(int x);
class G {
  int get x => 1;
  set x(int y) {}
  static int get y => 1;
  static set y(int z) {}
  external int get z;
  get untyped => 1;
  set untyped(x) {}
  int get() => 1;
  int set() => 1;
  get2() => 1;
  (int, int) get pair => (1, 2);
  void Function() get callback => () {};
  int get async => 1;
}
class GetField {
  int? get;
}
abstract class H {
  int get x;
  set x(int y);
  int get get;
  set set(int x);
}
