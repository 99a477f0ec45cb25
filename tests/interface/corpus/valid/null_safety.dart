int? a;
List<int?>? b;
Map<String?, List<int?>?>? c;
int? Function(int?)? d;
int e(int? x) => x!;
int f(int? x) => x ?? 1;
int? g(List<int>? x) => x?[0];
int? h(List<int>? x) => x?.length;
void i(List<int>? x) => x?..add(1)..add(2);
int j(int? x) => x! + x!.abs();
bool k(Object? x) => x is int?;
Object l(Object? x) => x!!;
List<int> m(List<int>? x) => [...?x];
int? n(int? Function()? f) => f?.call();
void o(int? x) { x ??= 1; }
bool p(bool? a, bool b) => a ?? b ? b : !b;
