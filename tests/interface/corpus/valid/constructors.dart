class A {
  A(this.a, [this.b = 1, int? c]) : d = c ?? 2;
  A.named({required this.a, this.b = 3}) : d = 4, assert(b > 0, 'positive'), super();
  A.redirect(int x) : this(x);
  const A.constant(this.a) : b = 1, d = 2;
  factory A.make() => A(1);
  factory A.other() { return A(2); }
  factory A.alias(int x) = A;
  const factory A.constAlias(int a) = A.constant;
  A._() : this(7);
  external A.outside();
  external factory A.outsideFactory();
  A.new2(int this.a) : b = a, d = (a < 3 ? 1 : 2);
  final int a, b;
  final int d;
}
class B extends A {
  B(super.a, [super.b = 4]) : super();
  B.named({required super.a, super.b}) : super.named();
  B.body(int x) : super(x) {
    print(x);
  }
}
class C<T> {
  C();
  C.old(void f(int x), T this.value(int x));
  factory C.make() = D<T>;
  T Function(int)? value;
}
class D<T> extends C<T> {
  D() : super();
  D.list() : x = <int>[1], y = {'a': 1}, super();
  List<int>? x;
  Map<String, int>? y;
}
class E {
  E.new();
  E.again() : this.new();
}
