extension on int {
  int get twice => this * 2;
}
extension Named on String {
  static int count = 0;
  String operator *(int n) => this;
}
extension Generic<T extends Comparable<T>> on List<T> {
  T? get largest => isEmpty ? null : first;
}
extension Nullable on int? {}
extension Functions on void Function(int) {}
extension Records on (int, int) {}
extension type Id(int value) {}
extension type const Const(int value) implements int {
  const Const.zero() : this(0);
  Const.parse(String s) : value = int.parse(s);
  int get next => value + 1;
  static const Const one = Const(1);
}
extension type Wrapped<T>._(List<T> items) implements List<T> {
  factory Wrapped.of(Iterable<T> all) => Wrapped<T>._(all.toList());
}
extension type Rec((int, int) pair) {}
extension type Meta(@deprecated int value) {}
final int four = 2.twice;
