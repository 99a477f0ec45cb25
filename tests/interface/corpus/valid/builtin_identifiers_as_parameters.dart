void f(int late, int required, int covariant, int external, int static) {}
void g({int? required, int? late, required int? covariant}) {}
void h(required, late, covariant) {}
void i([get, set, operator]) {}
class A {
  A(this.get, this.set, {required this.required});
  int get, set;
  int required;
}
