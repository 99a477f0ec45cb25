@meta
library anywhere;

@meta
import 'dart:core';

const Object meta = Object();

class Meta {
  const Meta([this.a, this.b]);
  const Meta.named({this.a, this.b});
  final Object? a, b;
}

@Meta(1, 'two')
@Meta.named(a: [1, 2], b: {'k': Meta(null)})
@meta
class A<@meta T> {
  @meta
  A(@meta this.x, [@Meta() int? y, @meta @Meta(3) int z = 4]);
  @meta
  T x;
  @meta
  void f(@meta int a, {@meta required int b, @meta void g(@meta int x)?}) {
    @meta
    var local = 1;
    @meta
    void inner(@meta int y) {}
    for (@meta var i in <int>[]) {
      inner(i + local);
    }
  }
}

@meta
enum E {
  @meta
  a,
  @Meta()
  b
}

@meta
typedef F<@meta T> = void Function(@meta T x);
@meta
extension X on int {
  @meta
  int get next => this + 1;
}
@meta
mixin M {}
@meta
int top = 1;
@meta
void function() {}
