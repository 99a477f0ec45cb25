/// Generated host APIs: what Dart makes of errors, and of answers that are wrong.
library;

import 'package:flutter/services.dart';
import 'package:goldens/everything.g.dart';

import 'support/harness.dart';
import 'support/meter.dart';
import 'support/wire.dart';

Future<Never> main() {
  errorTests();
  brokenReplyTests();
  return runTests();
}

void errorTests() {
  testMeter('without a handler the channel cannot be used', () async {
    await checkPlatformError(meter.add(1, 2),
        code: 'channel-error',
        message: 'Unable to establish connection on channel: '
            '"dev.flutter.pigeon.goldens.Meter.add".');
  });
  testMeter('an error of the host is thrown field by field', () async {
    host.answer('add', (_) => ['E', 'M', {'a': const Custom(129, 1)}]);
    final error = await checkFails<PlatformException>(meter.add(1, 2));
    checkEqual([error.code, error.message, '${error.details}'],
        ['E', 'M', '{a: Kind.water}']);
    host.answer('add', (_) => ['E', null, null]);
    await checkPlatformError(meter.add(1, 2), code: 'E');
  });
  testMeter('null for what is never null is an error', () async {
    host
      ..answer('add', (_) => [null])
      ..answer('start', (_) => [null])
      ..answer('find', (_) => [null])
      ..answer('shape', (_) => [null]);
    for (final call in [meter.add(1, 2), meter.shape(Square())]) {
      await checkPlatformError(call,
          code: 'null-error',
          message: 'Host platform returned null value for non-null return value.');
    }
    await meter.start();
    checkEqual(await meter.find(''), null);
  });
}

/// Answers that no host that keeps to the protocol gives: each is an error that
/// names the channel, and the next call works.
void brokenReplyTests() {
  const channel = 'dev.flutter.pigeon.goldens.Meter.add';
  final broken = <String, Object?>{
    'a text instead of a list': 'text',
    'a number instead of a list': 5,
    'a value of another type': ['text'],
    'a double instead of an integer': [1.0],
    'an empty list': <Object?>[],
    'an object of another class': [const Custom(131, [])],
  };
  for (final MapEntry(key: name, value: reply) in broken.entries) {
    testMeter('a broken answer is an error: $name', () async {
      host.answer('add', (_) => reply);
      await checkPlatformError(meter.add(1, 2),
          code: 'channel-error', message: RegExp(RegExp.escape(channel)));
      host.answer('add', (_) => [3]);
      checkEqual(await meter.add(1, 2), 3);
    });
  }
  final unreadable = {
    'a code that no type has': '0c01' 'f0' '00',
    'a message that ends early': '0c01' '04',
    'an index that no value has': '0c01' '81' '0309000000',
    'an object with too few fields': '0c01' '82' '0c00',
    'more than one value': '0c0100' '00',
  };
  for (final MapEntry(key: name, value: digits) in unreadable.entries) {
    testMeter('an answer that cannot be read is an error: $name', () async {
      pair.host.setMessageHandler(channel, (_) async => bytesOf(digits));
      await checkPlatformError(meter.add(1, 2),
          code: 'channel-error', message: RegExp(RegExp.escape(channel)));
      host.answer('add', (_) => [3]);
      checkEqual(await meter.add(1, 2), 3);
    });
  }
  testMeter('errors of other shapes are errors too', () async {
    host.answer('add', (_) => ['E', 'M']);
    await checkPlatformError(meter.add(1, 2), code: 'E', message: 'M');
    host.answer('add', (_) => [1, 2, 3, 4]);
    await checkPlatformError(
      meter.add(1, 2),
      code: '1',
      message: '2',
      details: 3,
    );
    host.answer('add', (_) => [null, null, null]);
    await checkPlatformError(meter.add(1, 2), code: 'error');
  });
  testMeter('a wrong element of a list is an error', () async {
    for (final rows in [
      [[1, 'a']],
      [1],
      [null],
      [[null]],
      'rows',
    ]) {
      host.answer('rows', (_) => [rows]);
      await checkPlatformError(meter.rows([]),
          code: 'channel-error', message: RegExp(r'Meter\.rows": type '));
    }
  });
  test('a call fails when its messenger does', () async {
    final failing = Meter(binaryMessenger: _Failing());
    await checkFails<StateError>(failing.add(1, 2), contains: ['gone']);
  });
}

class _Failing extends BinaryMessenger {
  @override
  Future<ByteData?> send(String channel, ByteData? message) =>
      Future.error(StateError('gone'));

  @override
  void setMessageHandler(String channel, MessageHandler? handler) {}

  @override
  Future<void> handlePlatformMessage(String channel, ByteData? data,
      PlatformMessageResponseCallback? callback) async {}
}
