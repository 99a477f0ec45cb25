// Copyright
/// Library docs.
@ConfigurePigeon(PigeonOptions(dartOut: 'a.dart', copyright: ['x', "y" 'z'], n: -1, s: {a.b, 'c'}))
library foo;

import 'package:pigeon/pigeon.dart' if (dart.library.io) 'b.dart' deferred as p show A, B hide C;
export 'x.dart' show D;
part 'q.dart';

/// Doc one.
/// Doc two.
@HostApi(dartHostTestHandler: 'T')
/** block
 * lines
 */
abstract class Api {
  /// adds
  @async
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  int add(int a, {required int b, List<Map<String, int?>>? c = const [], int Function(String s)? d});
  void f(int g(String s), [(int, {String name})? r]);
  @ObjCSelector('a:b:') String? get x;
  bool operator ==(Object other);
  operator []=(int i, v) {}
  Stream<int> gen() async* { yield 1; }
}

sealed class Base {}
class Data<T extends Object?> extends Base with M implements I, J<int> {
  Data({required this.a, this.b = 3, super.key}) : c = a, assert(true), super(1);
  const Data.named(this.a);
  factory Data.other(int x) = Other<int>.make;
  const factory Data.k() = K;
  Data.new2();
  static const int k = 0xFF, l = 1_000;
  final int a;
  late final String b, z;
  p.Foo<int>? c;
  covariant int cc = 1;
  Function? f;
  void Function(int)? cb;
}
enum E { a, b(1), /// doc c
 c<int>.x(2); final int q; const E(); }
const int x = -1, y = 3;
const String s = 'a' "b$x" r'\n' '''
multi''';
final foo = () { return 1; };
typedef F = void Function<T>(T);
typedef int Old(int a);
extension Ext on String { int get l => 1; }
extension type Id(int id) implements int {}
mixin M on Base {}
class Al = Base with M;
void main() async { print(1); }
get gg => 1;
set ss(int v) {}
