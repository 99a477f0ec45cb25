import 'dart:core' as core;
import 'dart:core';
import 'dart:typed_data' as data;

class A {
  core.int? a;
  core.List<core.int>? b;
  data.Uint8List? c;
  late core.Map<core.String, data.Uint8List?> d;
}
core.String f(core.int x, [core.List<core.int>? y]) => '';
@core.deprecated
void g() {}
@core.Deprecated('x')
void h() {}
