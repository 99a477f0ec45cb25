/// Calls keep their order, and may be made from within each other.
library;

import 'dart:typed_data';

import 'package:columba/columba.dart';

import 'support/harness.dart';
import 'support/memory.dart';

late TestLibrary library;
late final NativeMethodChannel echo = library.channel('echo');
late final NativeMethodChannel caller = library.channel('caller');

Future<Never> main(List<String> arguments) {
  library = TestLibrary.of(arguments);
  test('10,000 calls at once are answered in their order', tenThousand,
      within: const Duration(seconds: 20));
  test('10,000 calls of Rust at once are answered in their order', () async {
    final seen = <Object?>[];
    caller.setMethodCallHandler((call) {
      seen.add(call.arguments);
      return call.arguments;
    });
    final outcomes = await caller.invokeMethod<List<Object?>>(
        'call-many', {'method': 'echo', 'count': 10000});
    caller.setMethodCallHandler(null);
    checkEqual(seen, [for (var i = 0; i < 10000; i++) i], 'calls');
    for (final (index, outcome) in outcomes.indexed) {
      checkEqual((outcome as Map)['ok'], index, 'answer $index');
    }
  }, within: const Duration(seconds: 20));
  test('big answers do not change the order', bigBetween,
      within: const Duration(seconds: 20));
  test('Dart calls Rust calls Dart calls Rust, 50 deep', () async {
    caller.setMethodCallHandler((call) => caller
        .invokeMethod<Object?>('countdown', {'count': call.arguments}));
    checkEqual(
        await caller.invokeMethod<Object?>('countdown', {'count': 50}), 50);
    caller.setMethodCallHandler(null);
  });
  test('an error comes up through all the levels', () async {
    caller.setMethodCallHandler((call) => call.arguments == 0
        ? throw PlatformException(code: 'bottom', message: 'of it all')
        : caller.invokeMethod<Object?>('countdown', {'count': call.arguments}));
    await checkError<PlatformException>(
        caller.invokeMethod<Object?>('countdown', {'count': 10}),
        code: 'countdown',
        contains: ['bottom', 'of it all']);
    caller.setMethodCallHandler(null);
  });
  test('calls may be made in the handler of a call and in then()', () async {
    caller.setMethodCallHandler((call) async {
      final inner = await echo.invokeMethod<Object?>('echo', call.arguments);
      return [inner, await echo.invokeMethod<Object?>('echo', 'more')];
    });
    final results = <Object?>[];
    await caller
        .invokeMethod<Object?>('call', {'value': 'x'})
        .then((value) {
      results.add(value);
      return echo.invokeMethod<Object?>('echo', 'in then');
    }).then(results.add);
    checkEqual(results, [
      {
        'ok': ['x', 'more'],
      },
      'in then',
    ]);
    caller.setMethodCallHandler(null);
  });
  test('an error that nobody handles keeps later calls from nothing', () async {
    final calls = [
      for (var i = 0; i < 100; i++)
        i % 3 == 0
            ? library
                .channel('ends')
                .invokeMethod<Object?>('error', i)
                .then<Object?>((_) => fail('no error'), onError: (_) => 'error')
            : echo.invokeMethod<Object?>('echo', i),
    ];
    checkEqual(await Future.wait(calls), [
      for (var i = 0; i < 100; i++) i % 3 == 0 ? 'error' : i,
    ]);
  });
  return runTests();
}

Future<void> tenThousand() async {
  final order = <int>[];
  await Future.wait([
    for (var i = 0; i < 10000; i++)
      echo.invokeMethod<int>('echo', i).then((value) {
        checkEqual(value, i);
        order.add(i);
      }),
  ]);
  checkEqual(order, [for (var i = 0; i < 10000; i++) i], 'order');
}

/// Big data goes another way than small frames; their order is one.
Future<void> bigBetween() async {
  final order = <int>[];
  final big = Uint8List(100000);
  final huge = Uint8List(mebibyte);
  final text = 'x' * 50000;
  Object? value(int i) => switch (i % 10) {
        0 => big,
        3 => [big, i, text, big],
        5 => i % 100 == 5 ? huge : text,
        _ => i,
      };
  await Future.wait([
    for (var i = 0; i < 2000; i++)
      echo.invokeMethod<Object?>('echo', value(i)).then((answer) {
        if (!same(answer, value(i))) fail('answer $i is ${show(answer)}');
        order.add(i);
      }),
  ]);
  checkEqual(order, [for (var i = 0; i < 2000; i++) i], 'order');
}
