void Function() a = () {};
int Function(int) b = (x) => x;
int Function(int, [String?]) c = (x, [y]) => x;
int Function({required int x, String? y}) d = ({required x, y}) => x;
T Function<T>(T) e = <T>(T x) => x;
void Function(int x)? f;
List<void Function(int)?> g = [];
void Function(void Function()) Function(int) h = (x) => (f) {};
Function i = a;
Function? j;
int? Function()? Function()? k;
Map<int Function(), void Function()>? l;
void take(void f(), int Function(int) g, Function h) {}
int Function(int) give() => (x) => x;
Function(int) untyped = (x) => x;
class A {
  late void Function(int a, String b)? callback;
  final int Function() getter = () => 1;
  static Function? any;
  int Function(int) method(int Function(int) f) => f;
}
