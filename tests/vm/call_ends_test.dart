/// Every call to Rust ends, whatever its handler does.
library;

import 'package:columba/columba.dart';

import 'support/harness.dart';

late TestLibrary library;

/// The error of calling [method], after which the channel must still work.
Future<void> endsWith(
  String channel,
  String method,
  ChannelFailure failure, [
  List<String> contains = const [],
]) async {
  final methods = library.channel(channel);
  final error = await checkError<ChannelFailureException>(
      methods.invokeMethod<Object?>(method),
      contains: contains);
  checkEqual(error.failure, failure, 'failure');
  checkEqual(error.code, failure.code, 'code');
  checkEqual(error.channel, channel, 'channel');
  checkEqual(await methods.invokeMethod<String>('ok'), 'ok');
}

Future<Never> main(List<String> arguments) {
  library = TestLibrary.of(arguments);
  panics();
  drops();
  errors();
  threads();
  return runTests();
}

void panics() {
  const panicked = ChannelFailure.handlerPanicked;
  const dropped = ChannelFailure.replyDropped;
  test('a handler that panics ends its call with the message',
      () => endsWith('ends', 'panic', panicked, ['in the handler']));
  test('a handler that panics with something other than text ends its call',
      () => endsWith('ends', 'panic-with-number', panicked));
  test('a conversion that panics in a handler ends the call',
      () => endsWith('ends', 'panic-in-argument', panicked, ['conversion']));
  test('a derived conversion that panics ends the call', () async {
    final error = await checkError<ChannelFailureException>(
        library.channel('derived').invokeMethod<Object?>('parcel'),
        contains: ['in the conversion of a field']);
    checkEqual(error.failure, panicked);
  });
  test('an async handler that panics ends its call with the message',
      () => endsWith('ends-async', 'panic', panicked, ['in the future']));
  test('an async handler that panics after a pause ends its call',
      () => endsWith('ends-async', 'panic-later', panicked, ['a pause']));
  test('a task that panics while it holds the reply ends the call', () async {
    final error = await checkError<ChannelFailureException>(
        library.channel('ends').invokeMethod<Object?>('panic-in-task'));
    check(error.failure == panicked || error.failure == dropped, '$error');
  });
  test('a thread that panics while it holds the reply ends the call',
      () => endsWith('ends', 'panic-in-thread', panicked));
  test('calls beside one that panics are answered', () async {
    final channel = library.channel('ends-async');
    final good = [
      for (var i = 0; i < 20; i++) channel.invokeMethod<String>('later'),
    ];
    final bad = checkError<ChannelFailureException>(
        channel.invokeMethod<Object?>('panic-later'));
    await bad;
    checkEqual(await Future.wait(good), List.filled(20, 'later'));
  });
  test('a thousand panics leave everything usable', () async {
    final channel = library.channel('ends');
    for (var i = 0; i < 1000; i++) {
      await checkError<ChannelFailureException>(
          channel.invokeMethod<Object?>('panic'));
    }
    checkEqual(await channel.invokeMethod<String>('ok'), 'ok');
  }, within: const Duration(seconds: 20));
}

void drops() {
  const dropped = ChannelFailure.replyDropped;
  test('a handler that drops its reply ends the call',
      () => endsWith('ends', 'drop', dropped, ['dropped its reply']));
  test('a task that drops the reply ends the call',
      () => endsWith('ends', 'drop-in-task', dropped));
  test('a thread that drops the reply ends the call',
      () => endsWith('ends', 'drop-in-thread', dropped));
  test('replies that are held and then dropped end their calls', () async {
    final channel = library.channel('ends');
    final held = [
      for (var i = 0; i < 10; i++)
        checkError<ChannelFailureException>(
            channel.invokeMethod<Object?>('hold'),
            code: 'reply-dropped'),
    ];
    await channel.invokeMethod<void>('drop-held');
    await Future.wait(held);
  });
  test('replies that are held may be sent later', () async {
    final channel = library.channel('ends');
    final held = [
      for (var i = 0; i < 10; i++) channel.invokeMethod<String>('hold'),
    ];
    checkEqual(await channel.invokeMethod<int>('answer-held'), 10);
    checkEqual(await Future.wait(held), List.filled(10, 'held'));
    checkEqual(await channel.invokeMethod<String>('late'), 'late');
  });
  test('a delegate that drops its reply ends the message', () async {
    final messages = library.messages('messages');
    await checkError<ChannelFailureException>(messages.sendMessage('drop'),
        code: 'reply-dropped');
    checkEqual(await messages.sendMessage('back'), 'back');
  });
  test('a delegate that panics ends the message', () async {
    final messages = library.messages('messages');
    await checkError<ChannelFailureException>(messages.sendMessage('panic'),
        code: 'handler-panicked', contains: ['in a delegate']);
    checkEqual(await messages.sendMessage('back'), 'back');
  });
}

void errors() {
  test('an error of the handler arrives with all its parts', () async {
    final error = await checkError<PlatformException>(
        library.channel('ends').invokeMethod<Object?>('error', {
          'a': [1, null],
        }),
        code: 'the-code');
    checkEqual(error.message, 'the message');
    checkEqual(error.details, {
      'a': [1, null],
    });
    check(error is! ChannelFailureException, 'it is the handler\'s own error');
  });
  test('an error without a message has none', () async {
    final error = await checkError<PlatformException>(
        library.channel('ends').invokeMethod<Object?>('error-without-message'),
        code: 'bare');
    checkEqual(error.message, null);
    checkEqual(error.details, null);
  });
  test('an error of an async handler arrives with all its parts', () async {
    final error = await checkError<PlatformException>(
        library.channel('ends-async').invokeMethod<Object?>('error', 7),
        code: 'async');
    checkEqual((error.message, error.details), ('message', 7));
  });
  test('a method that the handler does not know is the handler\'s own error',
      () async {
    final error = await checkError<PlatformException>(
        library.channel('echo').invokeMethod<Object?>('ehco'),
        code: 'no-such-method');
    checkEqual(error.message, 'ehco');
  });
  test('a channel that nobody registered is not found', () async {
    for (final name in ['nobody', '', 'nobody', 'schön \u{1F54A}']) {
      final error = await checkError<NoSuchChannelException>(
          library.channel(name).invokeMethod<Object?>('method'));
      checkEqual(error.channel, name);
    }
    await checkError<NoSuchChannelException>(
        library.messages('nobody').sendMessage(1));
  });
  test('channel and method names may be long', () async {
    final name = 'n' * 10000;
    await checkError<NoSuchChannelException>(
        library.channel(name).invokeMethod<Object?>('method'));
    final error = await checkError<PlatformException>(
        library.channel('echo').invokeMethod<Object?>(name),
        code: 'no-such-method');
    checkEqual(error.message, name);
  });
  test('a channel that was unregistered is not found', () async {
    await checkError<NoSuchChannelException>(
        library.messages('messages-removed').sendMessage(1));
  });
  test('a message to a channel of methods ends with an error', () async {
    await checkError<ChannelFailureException>(
        library.messages('echo').sendMessage(1),
        code: 'wrong-kind-of-channel');
  });
  test('a method call to a channel of events ends with an error', () async {
    await checkError<ChannelFailureException>(
        library.channel('events').invokeMethod<Object?>('method'),
        code: 'wrong-kind-of-channel');
  });
  test('a result of another type than asked for is a TypeError', () async {
    await checkError<TypeError>(
        library.channel('echo').invokeMethod<int>('echo', 'text'));
    await checkError<TypeError>(
        library.channel('echo').invokeMethod<int>('echo'));
    checkEqual(
        await library.channel('echo').invokeMethod<int?>('echo'), null);
  });
}

void threads() {
  Future<NativeMethodChannel> started(String name) async {
    await library.channel('control').invokeMethod<void>('start', name);
    final channel = library.channel(name);
    checkEqual(await channel.invokeMethod<int>('echo', 1), 1);
    return channel;
  }

  Future<void> control(String method, String name) =>
      library.channel('control').invokeMethod<void>(method, name);

  test('a handler that is unregistered while calls queue ends them', () async {
    final channel = await started('queue');
    await control('block-then-unregister', 'queue');
    final calls = [
      for (var i = 0; i < 5; i++)
        checkError<ChannelFailureException>(
            channel.invokeMethod<Object?>('echo', i),
            code: 'handler-unregistered'),
    ];
    await control('unblock', 'queue');
    await Future.wait(calls);
    await checkError<NoSuchChannelException>(
        channel.invokeMethod<Object?>('echo'));
    await control('replace', 'queue');
    checkEqual(await channel.invokeMethod<int>('echo', 2), 2);
  });
  test('a handler that is unregistered while it holds replies ends their calls',
      () async {
    final channel = await started('holder');
    final held = checkError<ChannelFailureException>(
        channel.invokeMethod<Object?>('hold'),
        code: 'reply-dropped');
    await channel.invokeMethod<int>('echo', 1);
    await control('unregister', 'holder');
    await held;
    await checkError<NoSuchChannelException>(
        channel.invokeMethod<Object?>('echo'));
  });
  test('a handler that takes the place of another gets the calls', () async {
    final channel = await started('replaced');
    final held = checkError<ChannelFailureException>(
        channel.invokeMethod<Object?>('hold'),
        code: 'reply-dropped');
    await control('replace', 'replaced');
    await held;
    checkEqual(await channel.invokeMethod<int>('echo', 3), 3);
  });
  test('a channel whose thread has ended is not found', () async {
    final channel = await started('ended');
    await control('stop', 'ended');
    await checkError<NoSuchChannelException>(
        channel.invokeMethod<Object?>('echo'));
  });
  test('a thread that ends while calls queue ends them', () async {
    final channel = await started('ending');
    await control('block-then-stop', 'ending');
    final calls = [
      for (var i = 0; i < 5; i++)
        checkError<ChannelFailureException>(
            channel.invokeMethod<Object?>('echo', i),
            code: 'thread-ended'),
    ];
    await control('unblock', 'ending');
    await Future.wait(calls);
    await checkError<NoSuchChannelException>(
        channel.invokeMethod<Object?>('echo'));
  });
  test('a thread that ends while it holds replies ends their calls', () async {
    final channel = await started('ending-holder');
    final held = channel.invokeMethod<Object?>('hold');
    await channel.invokeMethod<int>('echo', 1);
    final ended = checkError<ChannelFailureException>(held);
    await control('stop', 'ending-holder');
    final error = await ended;
    check(
        error.failure == ChannelFailure.replyDropped ||
            error.failure == ChannelFailure.threadEnded,
        '$error');
  });
  test('a thread that never runs its loop ends calls after a few seconds',
      () async {
    final channel = library.channel('never-runs');
    await checkError<ChannelFailureException>(
        channel.invokeMethod<Object?>('echo'),
        code: 'run-loop-not-running',
        contains: ['RunLoop::spawn_thread'],
        within: const Duration(seconds: 5));
    final clock = Stopwatch()..start();
    await checkError<ChannelFailureException>(
        channel.invokeMethod<Object?>('echo'),
        code: 'run-loop-not-running',
        within: const Duration(seconds: 5));
    check(clock.elapsedMilliseconds > 2000, 'a slow start is not waited for');
  }, within: const Duration(seconds: 12));
}
