import 'dart:async';

Future<int> a() async => 1;
Future<void> b() async {
  await a();
  await for (final x in c()) {
    if (await a() > x) continue;
    return;
  }
}
Stream<int> c() async* {
  yield 1;
  yield* c();
}
Iterable<int> d() sync* {
  yield 1;
  yield* d();
}
final Future<int> Function() e = () async => await a();
final Iterable<int> Function() f = () sync* {
  yield 3;
};
// All of these are names where nothing makes them more.
int async = 1, sync = 2, await = 3, yield = 4;
int g() => async + sync + await + yield;
