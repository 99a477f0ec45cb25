/// What is over a limit ends with an error that names it, in both directions.
///
/// Library B allows 64 KiB a message, 8 calls in flight, 16 levels and lists of
/// 1000 elements.
library;

import 'dart:async';
import 'dart:typed_data';

import 'package:columba/columba.dart';

import 'support/harness.dart';

const limit = 64 * 1024;

late TestLibrary library;
late final NativeMethodChannel limited = library.channel('limited');

Future<void> refused(Future<Object?> call, String code) async {
  await checkError<PlatformException>(call, code: code);
  checkEqual(await limited.invokeMethod<int>('echo', 1), 1);
}

Future<Never> main(List<String> arguments) {
  library = TestLibrary.of(arguments, 'vm_tests_b');
  sizes();
  shapes();
  inFlight();
  return runTests();
}

void sizes() {
  test('a message to Rust over the size limit is refused', () async {
    for (final value in [
      Uint8List(limit + 1),
      'x' * (limit + 1),
      List.filled(900, 'y' * 100),
      {'key': '\u20AC' * limit},
      Float64List(limit ~/ 8 + 1),
    ]) {
      await refused(
          limited.invokeMethod<Object?>('echo', value), 'message-too-large');
    }
    for (final message in [Uint8List(limit * 10), 'x' * (limit * 10)]) {
      await refused(
          limited.invokeMethod<Object?>('echo', message), 'message-too-large');
    }
  });
  test('a message to Rust under the size limit passes', () async {
    final bytes = Uint8List(limit - 1024);
    checkEqual(await limited.invokeMethod<Object?>('echo', bytes), bytes);
  });
  test('a result of Rust over the size limit ends the call', () async {
    await refused(limited.invokeMethod<Object?>('bytes', limit * 2),
        'message-too-large');
    await refused(limited.invokeMethod<Object?>('text', limit * 2),
        'message-too-large');
    checkEqual(
        (await limited.invokeMethod<Uint8List>('bytes', 1000)).length, 1000);
  });
  test('a call of Rust over the size limit is refused', () async {
    limited.setMethodCallHandler((call) => (call.arguments as List).length);
    final text = await limited
        .invokeMethod<Object?>('call-with-bytes', limit * 2)
        .timeout(const Duration(seconds: 1));
    check('$text'.contains('message-too-large'), '$text');
    checkEqual(await limited.invokeMethod<int>('call-with-bytes', 100), 100);
  });
  test('a result of Dart over the size limit ends Rust\'s call', () async {
    limited.setMethodCallHandler((call) => Uint8List(limit * 2));
    final text = await limited
        .invokeMethod<Object?>('call-with-bytes', 1)
        .timeout(const Duration(seconds: 1));
    check('$text'.contains('message-too-large'), '$text');
  });
  test('an error of Dart over the size limit ends Rust\'s call', () async {
    limited.setMethodCallHandler((call) => throw StateError('x' * limit * 2));
    final text = await limited
        .invokeMethod<Object?>('call-with-bytes', 1)
        .timeout(const Duration(seconds: 1));
    check('$text'.contains('message-too-large'), '$text');
    limited.setMethodCallHandler(
        (call) => [1].map((_) => throw StateError('x' * limit * 2)));
    final unsendable = await limited
        .invokeMethod<Object?>('call-with-bytes', 1)
        .timeout(const Duration(seconds: 1));
    check('$unsendable'.contains('unsendable-result'), show(unsendable));
  });
  test('a channel name over the size limit is refused', () async {
    await checkError<PlatformException>(
        library.channel('n' * limit * 2).invokeMethod<Object?>('method'),
        code: 'message-too-large');
    checkEqual(await limited.invokeMethod<int>('echo', 1), 1);
  });
}

void shapes() {
  test('the depth limit of a library holds in both directions', () async {
    Object? deep;
    for (var i = 0; i < 16; i++) {
      deep = [deep];
    }
    checkEqual(await limited.invokeMethod<Object?>('echo', deep), deep);
    await checkError<UnsendableValueError>(
        limited.invokeMethod<Object?>('echo', [deep]),
        contains: ['limit of 16 levels']);
  });
  test('the length limit of a library holds in both directions', () async {
    final list = List<Object?>.filled(1000, null);
    checkEqual(await limited.invokeMethod<Object?>('echo', list), list);
    for (final long in [
      List<Object?>.filled(1001, null),
      List<int>.filled(1001, 1),
      List<double>.filled(1001, 1),
      {for (var i = 0; i < 1001; i++) i: i},
    ]) {
      await checkError<UnsendableValueError>(
          limited.invokeMethod<Object?>('echo', long),
          contains: ['limit of 1000']);
    }
    await refused(limited.invokeMethod<Object?>('list', 1001),
        'unsendable-result');
    checkEqual(await limited.invokeMethod<Object?>('list', 2), [null, null]);
  });
}

void inFlight() {
  test('too many calls in flight are refused, and those in flight answered',
      () async {
    final held = [
      for (var i = 0; i < 8; i++) limited.invokeMethod<String>('hold'),
    ];
    for (var i = 0; i < 20; i++) {
      await checkError<ChannelFailureException>(
          limited.invokeMethod<String>('hold'),
          code: 'too-many-calls',
          contains: ['8 calls']);
    }
    checkEqual(await Future.wait(held), List.filled(8, 'held'));
    checkEqual(await limited.invokeMethod<int>('echo', 1), 1);
  });
  test('too many calls of Rust in flight are refused likewise', () async {
    final released = Completer<void>();
    limited.setMethodCallHandler((call) async {
      await released.future;
      return call.arguments;
    });
    Timer(const Duration(milliseconds: 100), released.complete);
    final outcomes =
        await limited.invokeMethod<List<Object?>>('call-many', 20);
    checkEqual(outcomes.sublist(0, 8), [for (var i = 0; i < 8; i++) i]);
    for (final outcome in outcomes.skip(8)) {
      check('$outcome'.contains('too-many-calls'), '$outcome');
    }
  });
}
