/// Bare messages pass both ways.
library;

import 'package:columba/columba.dart';

import 'support/harness.dart';

late TestLibrary library;
late final NativeMethodChannel caller = library.channel('caller');

Future<Map<String, Object?>> message(String channel, Object? value) => caller
    .invokeMethod<Map<String, Object?>>(
        'message', {'channel': channel, 'value': value})
    .timeout(const Duration(seconds: 1));

Future<Never> main(List<String> arguments) {
  library = TestLibrary.of(arguments);
  test('a message of Dart is answered by the delegate', () async {
    final messages = library.messages('messages');
    for (final value in [null, 1, 'text', [1, 2], {'a': 'b'}]) {
      checkEqual(await messages.sendMessage(value), value);
    }
  });
  test('a delegate may answer from another thread', () async {
    checkEqual(
        await library.messages('messages').sendMessage('answer in a thread'),
        'answered');
  });
  test('a method call reaches a delegate as a list of name and arguments',
      () async {
    checkEqual(
        await library
            .channel('messages')
            .invokeMethod<Object?>('method', {'a': 1}),
        ['method', {'a': 1}]);
  });
  test('a message of Rust is answered by the handler', () async {
    final channel = library.messages('dart-messages')
      ..setHandler((message) => [message, 'answered']);
    checkEqual(await message('dart-messages', 7), {
      'ok': [7, 'answered'],
    });
    channel.setHandler((message) async {
      await pause(10);
      return 'later';
    });
    checkEqual(await message('dart-messages', 7), {'ok': 'later'});
    check(channel.handler != null, 'the handler is set');
    channel.setHandler(null);
    checkEqual((await message('dart-messages', 7))['error'],
        'HandlerNotRegistered');
  });
  test('a handler of messages that throws refuses the message', () async {
    final channel = library.messages('dart-messages')
      ..setHandler((message) => throw StateError('no'));
    checkEqual((await message('dart-messages', 7))['error'], 'MessageRefused');
    channel.setHandler(null);
  });
  test('a message without an answer arrives', () async {
    final got = <Object?>[];
    final channel = library.messages('dart-messages')..setHandler(got.add);
    for (var i = 0; i < 3; i++) {
      checkEqual(
          await caller.invokeMethod<Object?>(
              'post', {'channel': 'dart-messages', 'value': i}),
          'posted');
    }
    await eventually('all have come', () => got.length == 3);
    checkEqual(got, [0, 1, 2]);
    channel.setHandler(null);
  });
  test('a message without an answer to a channel that Dart does not have is '
      'dropped', () async {
    checkEqual(
        await caller.invokeMethod<Object?>(
            'post', {'channel': 'unknown to Dart', 'value': 1}),
        'posted');
    checkEqual(await caller.invokeMethod<Object?>('outcome'), null);
  });
  test('channel objects of one name are one channel', () async {
    final one = library.messages('dart-messages');
    final other = library.messages('dart-messages');
    one.setHandler((_) => 'by one');
    checkEqual(await message('dart-messages', 1), {'ok': 'by one'});
    other.setHandler((_) => 'by other');
    checkEqual(await message('dart-messages', 1), {'ok': 'by other'});
    one.setHandler(null);
    checkEqual((await message('dart-messages', 1))['error'],
        'HandlerNotRegistered');
  });
  return runTests();
}
