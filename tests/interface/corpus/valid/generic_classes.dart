class A<T> {}
class B<T extends num, S extends List<T>, U> extends A<T> implements Comparable<B> {
  @override
  int compareTo(B other) => 0;
  T? a;
  List<S>? b;
  Map<T, Map<S, U>>? c;
  V f<V extends T>(V x) => x;
  static W g<W extends Comparable<W>>(W x) => x;
}
class C<T extends Map<String, List<List<int>>>> {}
class D<T extends C<Map<String, List<List<int>>>>> {}
mixin M<T> on A<T> {}
class E<T> = A<T> with M<T>;
