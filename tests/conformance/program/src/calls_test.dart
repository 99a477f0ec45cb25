/// Threads, the order of calls, big values.
library;

import 'dart:typed_data';

import 'package:conformance_api/calls.dart';

import 'harness.dart';
import 'same.dart';
import 'session.dart';

void add() {
  final calls = Calls();
  test('threads: a method without annotation', () async {
    checkSame(await calls.thread(), 'platform');
  });
  test('threads: background methods share one thread, which is another', () async {
    final threads = {
      for (var i = 0; i < 20; i++) ...[
        await calls.backgroundThread(),
        await calls.sameBackgroundThread(),
      ]
    };
    checkSame(threads.length, 1, 'the number of threads');
    check(!threads.contains('platform'), 'they run on the platform thread');
    final later = await calls.laterBackgroundThread();
    check(later != 'platform', 'the asynchronous one runs on the platform thread');
  });
  test('threads: calls that overlap all end', () async {
    final answers = await Future.wait([
      for (var i = 0; i < 300; i++)
        i.isEven ? calls.thread() : calls.backgroundThread(),
    ]);
    checkSame(answers.length, 300, 'the number of answers');
  });
  if (hasCallsOfDart) {
    test('order: calls of Dart are answered in their order', () async {
      Reports.setUp(_Slow());
      checkSame(await calls.callsInOrder(100), [for (var i = 0; i < 100; i++) i]);
    });
  }
  test('extremes: big and odd values', () async {
    final text = '${'x' * 70000}\u0000🐦';
    final note = Note(text: text, tags: ['', text, '\u0000', '🐦']);
    checkSame(await calls.note(note, other: Note(text: '', tags: [], count: 0)), note);
    final sample = Sample(
      number: -0.0,
      any: Uint8List(1 << 20)..fillRange(0, 1 << 20, 7),
      bytes: Uint8List(3 << 20),
      doubles: Float64List.fromList([double.nan, -0.0, 5e-324, double.infinity]),
      list: [for (var i = 0; i < 70000; i++) i],
      map: {for (var i = 0; i < 300; i++) i: null},
    );
    checkSame(await calls.areEqual(sample, sample), true);
  });
}

/// Answers the first calls last.
class _Slow implements Reports {
  @override
  Future<int> later(int index) async {
    if (index < 10) await pause(20 - index);
    return index;
  }

  @override
  Future<String> name() async => 'slow';

  @override
  void fail(String code, String? message, Object? details) {}

  @override
  Future<void> breakDown(String message) async {}

  @override
  int number() => 0;
}
