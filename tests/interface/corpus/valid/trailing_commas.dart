import 'package:columba/interface.dart';

class A<T, U> {
  A(this.a, this.b,);
  A.named({required this.a, this.b,});
  A.opt(this.a, [this.b,]);
  int a;
  int? b;
  void f<V, W>(int x, int y,) {}
}
enum E { a, b, }
final l = [1,], s = {1,}, m = {1: 2,}, r = (1, 2,), n = (a: 1,);
typedef F = void Function(int, String,);
typedef P = (int, String,);
assertion(x) { assert(x,); assert(x, 'm',); }
