/// Method and message channels, with a mock in place of a library.
library;

import 'dart:async';

import 'package:columba/columba.dart';

import 'harness.dart';

/// A new mock and a channel `ch` of it.
(MockMessageChannelContext, NativeMethodChannel) mocked() {
  final context = MockMessageChannelContext();
  return (context, NativeMethodChannel('ch', context: context));
}

Future<Never> main() {
  calls();
  callsOfRust();
  messages();
  zones();
  return runTests();
}

void calls() {
  test('a call reaches its handler with name and argument', () async {
    final (context, channel) = mocked();
    context.registerMockMethodCallHandler(
        'ch', (call) => [call.method, call.arguments]);
    checkEqual(await channel.invokeMethod<List<Object?>>('m', {'a': 1}),
        ['m', {'a': 1}]);
    checkEqual(await channel.invokeMethod<Object?>('m'), ['m', null]);
    checkEqual(channel.name, 'ch');
  });

  test('a handler may answer later', () async {
    final (context, channel) = mocked();
    context.registerMockMethodCallHandler('ch', (call) async {
      await turn();
      return 'late';
    });
    checkEqual(await channel.invokeMethod<String>('m'), 'late');
  });

  test('the last handler that was registered answers', () async {
    final (context, channel) = mocked();
    context
      ..registerMockMethodCallHandler('ch', (_) => 1)
      ..registerMockMethodCallHandler('ch', (_) => 2);
    checkEqual(await channel.invokeMethod<int>('m'), 2);
  });

  test('what a handler throws is the error of the call', () async {
    final (context, channel) = mocked();
    context.registerMockMethodCallHandler('ch', (call) {
      if (call.method == 'state') throw StateError('thrown');
      throw PlatformException(code: 'c', details: 5);
    });
    final error = await checkError<PlatformException>(
        () => channel.invokeMethod<int>('m'));
    checkEqual(error.details, 5);
    await checkError<StateError>(() => channel.invokeMethod<int>('state'));
  });

  test('a result of another type is a TypeError', () async {
    final (context, channel) = mocked();
    context.registerMockMethodCallHandler('ch', (_) => 'text');
    await checkError<TypeError>(() => channel.invokeMethod<int>('m'));
    await channel.invokeMethod<void>('m');
  });

  test('a channel without a handler is an exception with its name', () async {
    final (_, channel) = mocked();
    final error = await checkError<NoSuchChannelException>(
        () => channel.invokeMethod<int>('m'));
    checkEqual(error.channel, 'ch');
  });

  test('a handler of messages gets calls as lists', () async {
    final (context, channel) = mocked();
    context.registerMockChannelHandler('ch', (message) => message);
    checkEqual(await channel.invokeMethod<Object?>('m', 1), ['m', 1]);
  });
}

void callsOfRust() {
  test('a handler of Dart answers, now or later', () async {
    final (context, channel) = mocked();
    channel.setMethodCallHandler((call) => '${call.method} now');
    checkEqual(await context.invokeMethod('ch', 'm'), 'm now');
    channel.setMethodCallHandler((call) async {
      await turn();
      return '${call.arguments} later';
    });
    checkEqual(await context.invokeMethod('ch', 'm', 1), '1 later');
  });

  test('a PlatformException passes, anything else gets a code', () async {
    final (context, channel) = mocked();
    channel.setMethodCallHandler((call) async {
      if (call.method == 'own') throw PlatformException(code: 'own');
      throw const FormatException('text');
    });
    final own = await checkError<PlatformException>(
        () => context.invokeMethod('ch', 'own'));
    checkEqual(own.code, 'own');
    final other = await checkError<PlatformException>(
        () => context.invokeMethod('ch', 'other'),
        contains: ['unexpected-error', 'text']);
    checkEqual(other.details, {'type': 'FormatException'});
  });

  test('channel objects of one name are one channel', () async {
    final (context, channel) = mocked();
    final second = NativeMethodChannel('ch', context: context);
    channel.setMethodCallHandler((_) => 'first');
    checkEqual(await context.invokeMethod('ch', 'm'), 'first');
    second.setMethodCallHandler((_) => 'second');
    checkEqual(await context.invokeMethod('ch', 'm'), 'second');
    channel.setMethodCallHandler(null);
    await checkError<NoRegisteredHandlerException>(
        () => context.invokeMethod('ch', 'm'));
  });

  test('a call that a handler has taken is answered after it was taken off',
      () async {
    final (context, channel) = mocked();
    final gate = Completer<void>();
    channel.setMethodCallHandler((_) => gate.future.then((_) => 'answered'));
    final result = context.invokeMethod('ch', 'm');
    channel.setMethodCallHandler(null);
    gate.complete();
    checkEqual(await result, 'answered');
  });

  test('a channel that nobody has made is an exception', () async {
    final (context, _) = mocked();
    final error = await checkError<NoSuchChannelException>(
        () => context.invokeMethod('other', 'm'));
    checkEqual(error.channel, 'other');
  });
}

void messages() {
  test('messages go both ways', () async {
    final context = MockMessageChannelContext()
      ..registerMockChannelHandler('ch', (message) async => '$message!');
    final channel = MessageChannel('ch', context: context);
    checkEqual(await channel.sendMessage('to Rust'), 'to Rust!');
    channel.setHandler((message) => [message]);
    checkEqual(await context.sendMessage('ch', 1), [1]);
  });

  test('the handler of a channel can be asked for and assigned', () async {
    final context = MockMessageChannelContext();
    final channel = MessageChannel('ch', context: context);
    check(channel.handler == null, 'a handler');
    Object? handler(dynamic message) => message;
    channel.handler = handler;
    check(channel.handler == handler, 'another handler');
    checkEqual(await context.sendMessage('ch', 1), 1);
    channel.setHandler(null);
    check(channel.handler == null, 'a handler');
    await checkError<NoRegisteredHandlerException>(
        () => context.sendMessage('ch', 1));
  });

  test('a method channel can be put on a message channel', () async {
    final context = MockMessageChannelContext()
      ..registerMockMethodCallHandler('ch', (call) => call.method);
    final channel = NativeMethodChannel.withMessageChannel(
        MessageChannel('ch', context: context));
    checkEqual(await channel.invokeMethod<String>('m'), 'm');
  });

  test('a message without a handler in Rust is an exception', () async {
    final channel =
        MessageChannel('ch', context: MockMessageChannelContext());
    await checkError<NoSuchChannelException>(() => channel.sendMessage(1));
  });

  test('a handler that throws is the error of the message', () async {
    final context = MockMessageChannelContext();
    MessageChannel('ch', context: context)
        .setHandler((_) => throw StateError('thrown'));
    await checkError<StateError>(() => context.sendMessage('ch', 1));
  });
}

void zones() {
  test('a handler runs in the zone in which it was set', () async {
    final (context, channel) = mocked();
    runZoned(() {
      channel.setMethodCallHandler((_) => Zone.current[#name]);
      MessageChannel('other', context: context)
          .setHandler((_) async => Zone.current[#name]);
    }, zoneValues: {#name: 'inner'});
    checkEqual(await context.invokeMethod('ch', 'm'), 'inner');
    checkEqual(await context.sendMessage('other', 1), 'inner');
  });

  test('an error of a handler in another error zone is still the answer',
      () async {
    final (context, channel) = mocked();
    final uncaught = await uncaughtErrors(() {
      channel.setMethodCallHandler(
          (_) async => throw PlatformException(code: 'c'));
    });
    final error = await checkError<PlatformException>(
        () => context.invokeMethod('ch', 'm'));
    checkEqual(error.code, 'c');
    checkEqual(uncaught, <Object>[]);
  });
}
