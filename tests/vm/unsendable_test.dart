/// What cannot be sent is refused where it stands, and leaves nothing behind.
library;

import 'dart:collection';
import 'dart:isolate';
import 'dart:typed_data';

import 'package:columba/columba.dart';

import 'support/harness.dart';
import 'support/memory.dart';

late TestLibrary library;
late final NativeMethodChannel echo = library.channel('echo');

/// Sending [value] fails at [path], and the channel still works.
Future<void> refused(Object? value, String path, [String reason = '']) async {
  final error = await checkError<UnsendableValueError>(
      echo.invokeMethod<Object?>('echo', value),
      contains: [reason]);
  checkEqual(error.path, path, 'path');
  checkEqual(await echo.invokeMethod<int>('echo', 5), 5);
}

Future<Never> main(List<String> arguments) {
  library = TestLibrary.of(arguments);
  types();
  strings();
  shapes();
  leaks();
  results();
  return runTests();
}

void types() {
  test('a closure is refused',
      () => refused(() => 1, 'arguments', 'functions cannot be sent'));
  test('a BigInt is refused',
      () => refused([BigInt.one << 64], 'arguments[0]', 'BigInt'));
  test('an object of a class is refused',
      () => refused({'x': DateTime(2024)}, "arguments['x']", 'DateTime'));
  test('an enum is refused',
      () => refused([ChannelFailure.noHandler], 'arguments[0]'));
  test('a record is refused', () => refused((1, 2), 'arguments'));
  test('a symbol is refused', () => refused([#name], 'arguments[0]'));
  test('a SendPort is refused', () {
    final port = RawReceivePort()..keepIsolateAlive = false;
    return refused([port.sendPort], 'arguments[0]').whenComplete(port.close);
  });
  test('vectors of numbers are refused', () async {
    await refused([Float32x4List(2)], 'arguments[0]', 'Float32x4List');
    await refused(Int32x4List(1), 'arguments');
    await refused(Float64x2List(1), 'arguments');
  });
  test('the path leads through lists, maps and keys', () async {
    await refused([
      1,
      {
        'users': [
          'a',
          {
            'name': [1, 2, BigInt.one],
          },
        ],
      },
    ], "arguments[1]['users'][1]['name'][2]");
    await refused({
      1: {BigInt.two: 1},
    }, 'arguments[1].keys[2]');
  });
  test('the path leads through sets and other iterables', () async {
    await refused({1, BigInt.one}, 'arguments[1]');
    await refused([
      [1, BigInt.one].where((_) => true),
    ], 'arguments[0][1]');
  });
  test('a message to a delegate is refused alike', () async {
    final error = await checkError<UnsendableValueError>(
        library.messages('messages').sendMessage([() => 1]));
    checkEqual(error.path, 'arguments[0]');
  });
  test('the argument of a stream is refused alike', () async {
    final stream = library.events('events').receiveBroadcastStream(() => 1);
    await checkError<UnsendableValueError>(stream.first);
  });
}

void strings() {
  test('a lone surrogate is refused, short and long', () async {
    for (final lone in ['\uD800', '\uDC00', 'a\uD83D', '\uDC00\uD83D']) {
      await refused(lone, 'arguments', 'lone surrogate');
      await refused({'k': lone}, "arguments['k']", 'lone surrogate');
      await refused('x' * 5000 + lone, 'arguments', 'lone surrogate');
    }
  });
  test('a lone surrogate in a key is refused', () async {
    await checkError<UnsendableValueError>(
        echo.invokeMethod<Object?>('echo', {'\uD800': 1}),
        contains: ['lone surrogate at index 0']);
    checkEqual(await echo.invokeMethod<int>('echo', 1), 1);
  });
  test('a lone surrogate in a channel or method name is refused', () async {
    await checkError<UnsendableValueError>(
        library.channel('\uD800').invokeMethod<Object?>('method'));
    await checkError<UnsendableValueError>(
        echo.invokeMethod<Object?>('\uDC00'));
    checkEqual(await echo.invokeMethod<int>('echo', 1), 1);
  });
}

void shapes() {
  test('a list that contains itself is refused', () async {
    final list = <Object?>[1];
    list.add(list);
    await refused(list, 'arguments[1]', 'contains itself');
  });
  test('a map that contains itself is refused', () async {
    final map = <String, Object?>{};
    map['self'] = {'inner': map};
    await refused(map, "arguments['self']['inner']", 'contains itself');
  });
  test('an iterable that contains itself is refused', () async {
    late final Iterable<Object?> endless;
    endless = [1].map((_) => endless);
    await checkError<UnsendableValueError>(
        echo.invokeMethod<Object?>('echo', endless));
    checkEqual(await echo.invokeMethod<int>('echo', 1), 1);
  });
  test('10,000 levels are refused and overflow nothing', () async {
    Object? deep;
    for (var i = 0; i < 10000; i++) {
      deep = i.isEven ? [deep] : {'k': deep};
    }
    final error = await checkError<UnsendableValueError>(
        echo.invokeMethod<Object?>('echo', deep),
        contains: ['limit of 128 levels']);
    check(error.path.length <= 250, 'the path is cut: ${error.path}');
  });
  test('128 levels pass and 129 do not', () async {
    Object? deep;
    for (var i = 0; i < 128; i++) {
      deep = [deep];
    }
    checkEqual(await echo.invokeMethod<Object?>('echo', deep), deep);
    await checkError<UnsendableValueError>(
        echo.invokeMethod<Object?>('echo', [deep]),
        contains: ['128 levels']);
  });
  test('a map or list that throws when it is read ends the call', () async {
    await checkError<StateError>(
        echo.invokeMethod<Object?>('echo', _Throws()),
        contains: ['no elements today']);
    await checkError<StateError>(echo.invokeMethod<Object?>(
        'echo', [1, 2].map((_) => throw StateError('lazy'))));
    checkEqual(await echo.invokeMethod<int>('echo', 1), 1);
  });
  test('an iterable that sends while it is sent is refused', () async {
    Future<Object?>? inner;
    final lazy = [1].map((_) {
      inner = echo.invokeMethod<Object?>('echo', 2);
      inner!.ignore();
      return 1;
    });
    final result = await echo
        .invokeMethod<Object?>('echo', lazy)
        .then((value) => '$value', onError: (Object error) => '$error');
    // `toList` runs before the list is written, so either may go through; what
    // counts is that both end and that later calls are answered.
    check(result.isNotEmpty, 'the outer call ends');
    await inner!.then((_) {}, onError: (_) {});
    checkEqual(await echo.invokeMethod<int>('echo', 1), 1);
  });
}

class _Throws extends ListBase<Object?> {
  @override
  int get length => 3;

  @override
  set length(int value) => throw UnsupportedError('fixed');

  @override
  Object? operator [](int index) => throw StateError('no elements today');

  @override
  void operator []=(int index, Object? value) {}
}

void leaks() {
  test('buffers before an unsendable element are released', () async {
    final value = [Uint8List(4 * mebibyte), 'x' * mebibyte, () => 1];
    await checkMemoryFlat(60, () async {
      await checkError<UnsendableValueError>(
          echo.invokeMethod<Object?>('echo', value));
    }, warmUp: 3, allowed: 48 * mebibyte);
  }, within: const Duration(seconds: 30));
  test('buffers of a call to nobody are released', () async {
    final nobody = library.channel('nobody');
    final value = [Uint8List(4 * mebibyte)];
    await checkMemoryFlat(60, () async {
      await checkError<NoSuchChannelException>(
          nobody.invokeMethod<Object?>('method', value));
    }, warmUp: 3, allowed: 48 * mebibyte);
  }, within: const Duration(seconds: 30));
  test('buffers of a call that panics are released', () async {
    final ends = library.channel('ends');
    final value = [Uint8List(4 * mebibyte)];
    await checkMemoryFlat(60, () async {
      await checkError<ChannelFailureException>(
          ends.invokeMethod<Object?>('panic', value));
    }, warmUp: 3, allowed: 48 * mebibyte);
  }, within: const Duration(seconds: 30));
}

void results() {
  test('a result of Rust that is nested too deep ends the call', () async {
    await checkError<ChannelFailureException>(
        library.channel('make').invokeMethod<Object?>('deep', 200),
        code: 'unsendable-result');
    checkEqual(await library.channel('make').invokeMethod<Object?>('deep', 2), [
      [null],
    ]);
  });
}
