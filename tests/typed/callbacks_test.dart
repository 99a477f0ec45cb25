/// Calls of Rust to Dart during calls of Dart to Rust.
library;

import 'dart:isolate';
import 'dart:typed_data';

import 'package:columba/columba.dart';

import '../vm/support/harness.dart';
import 'ticker.g.dart';

Future<Never> main(List<String> arguments) {
  final library = TestLibrary.of(arguments, 'typed_tests');
  final context = library.context;
  final ticker = Ticker(context: context);

  test('Rust calls Dart during a call, and that Rust again', () {
    TickListener.setUp(_Listener(ticker), context: context);
    checkEqual(ticker.tickSync(5), 0 + 2 + 4 + 6 + 8);
    // Nested to the depth of the text's length, each with the same buffers.
    checkEqual(ticker.describeSync('abcdefgh'), 'h, g, f, e, d, c, b, a, ');
    final long = '€' * 40000;
    checkEqual(ticker.describeSync(long.substring(0, 1)), '€, ');
  });
  test('an API that the isolate has taken off is an error', () {
    TickListener.setUp(null, context: context);
    final error = checkThrows<PlatformException>(() => ticker.tickSync(1),
        contains: ['TickListener', 'not set up']);
    checkEqual(error.code, 'channel-error');
  });
  test('what Dart throws during a call comes back with its parts', () {
    final listener = _Listener(ticker)..fails = true;
    TickListener.setUp(listener, context: context);
    final error = checkThrows<PlatformException>(() => ticker.tickSync(1));
    checkEqual([error.code, error.message], ['tired', 'of ticks']);
    checkEqual(error.details, {'tick': 0});
    listener.throwsOther = true;
    checkThrows<PlatformException>(() => ticker.tickSync(1),
        contains: ['error', 'Bad state: no']);
  });
  test('a call of Dart while it lends is an error, and Dart goes on', () {
    TickListener.setUp(_Listener(ticker), context: context);
    final error = checkThrows<PlatformException>(
        () => ticker.tickWhileLendingSync(Uint8List(7)),
        contains: ['lends']);
    checkEqual(error.code, 'channel-error');
    checkEqual(ticker.tickSync(2), 2);
  });
  test('isolates are called back by their own calls', () async {
    TickListener.setUp(_Listener(ticker), context: context);
    final folder = library.folder;
    final other = await _elsewhere(folder);
    checkEqual(other, ['channel-error', 300]);
    checkEqual(ticker.tickSync(3), 6);
  });
  return runTests();
}

// Of its own, so that the closure holds nothing else.
Future<List<Object>> _elsewhere(String folder) =>
    Isolate.run(() => _inAnotherIsolate(folder));

/// Calls before and after its own listener was set up.
Future<List<Object>> _inAnotherIsolate(String folder) async {
  final context = TestLibrary(folder, 'typed_tests').context;
  final ticker = Ticker(context: context);
  final before = await ticker
      .tick(1)
      .then<Object>((value) => value)
      .onError<PlatformException>((error, _) => error.code);
  TickListener.setUp(_Hundreds(), context: context);
  return [before, ticker.tickSync(3)];
}

class _Hundreds implements TickListener {
  @override
  int onTick(int tick) => 100;

  @override
  String describe(String text) => text;
}

class _Listener implements TickListener {
  _Listener(this.ticker);

  final Ticker ticker;
  bool fails = false;
  bool throwsOther = false;

  @override
  int onTick(int tick) {
    if (throwsOther) throw StateError('no');
    if (fails) {
      throw PlatformException(
          code: 'tired', message: 'of ticks', details: {'tick': tick});
    }
    return 2 * tick;
  }

  @override
  String describe(String text) {
    if (text.isEmpty) return '';
    return '${ticker.describeSync(text.substring(1))}${text[0]}, ';
  }
}
