class A {
  T id<T>(T x) => x;
  List<T> all<T>() => [];
  A get me => this;
}
final a = A().id<int>(1);
final b = A().me.id<List<Map<int, int>>>([]);
final c = A().all<int>().length;
final d = A().id<int>;
final e = (A().id)<int>(1);
final f = [A().id<int>(1), A().id<void Function()>(() {})];
final g = A()..id<int>(1)..all<List<int>>();
final h = A().id<(int, int)>((1, 2));
final i = A().id<int?>(null)?.isEven;
final j = A().id<({int x})?>(null);
