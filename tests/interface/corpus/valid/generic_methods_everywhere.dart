class A {
  T id<T>(T x) => x;
  Map<K, V> map<K, V extends List<K>>(K k, V v) => {k: v};
  static T s<T>(T x) => x;
  bool operator <(covariant Object T) => true;
}
