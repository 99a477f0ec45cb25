class C {
  int? a;
  List<int> l = [];
  C? next;
  C call(int x) => this;
  void m<T>() {}
  C Function(int)? f;
}
C make() => C()
  ..a = 1
  ..l.add(2)
  ..l[0] = 3
  ..next = (C()..a = 4)
  ..next?.a = 5
  ..next!.m<int>()
  ..m<List<int>>()
  ..call(1).call(2).l.clear()
  ..a ??= 6
  ..f!(1).a = 2;
C? maybe() => make()
  ?..a = 1
  ..l.add(2);
int? chain(C? c) => c?.next?.next!.l[0].toRadixString(2).codeUnits?[0];
int? indexed(List<int>? l) => l?[0] ?? l![1];
