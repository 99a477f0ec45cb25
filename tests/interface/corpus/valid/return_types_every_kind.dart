void a() {}
dynamic b() {}
c() {}
int d() => 1;
int? e() => 1;
List<int> f() => [];
List<int>? g() => null;
(int, int) h() => (1, 2);
({int x})? i() => null;
void Function() j() => () {};
void Function()? k() => null;
int Function(int) Function(int) l() => (x) => (y) => y;
Never m() => throw 1;
Function n() => m;
() o() => ();
List<(int, {int x})> p() => [];
external int q();
external void r<T>(T x);
Object? s() {}
