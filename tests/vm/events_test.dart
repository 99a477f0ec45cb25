/// Events of Rust reach those who listen, and nobody else.
library;

import 'dart:async';
import 'dart:isolate';
import 'dart:typed_data';

import 'package:columba/columba.dart';

import 'support/harness.dart';
import 'support/isolates.dart';

late TestLibrary library;
late final NativeEventChannel events = library.events('events');
late final NativeMethodChannel feed = library.channel('feed');

/// The arguments of the streams that are open in Rust.
Future<List<Object?>> open() => feed.invokeMethod<List<Object?>>('arguments');

/// Collects the events of a new stream.
class Listener {
  Listener(Object? argument)
      : stream = events.receiveBroadcastStream(argument) {
    subscription = stream.listen(got.add, onError: errors.add);
  }

  final Stream<dynamic> stream;
  final got = <Object?>[];
  final errors = <Object>[];
  late final StreamSubscription<dynamic> subscription;

  Future<void> has(List<Object?> expected) async {
    await eventually('${expected.length} events have come',
        () => got.length >= expected.length);
    checkEqual(got, expected, 'events');
  }
}

Future<Never> main(List<String> arguments) {
  library = TestLibrary.of(arguments);
  listening();
  cancelling();
  posting();
  failing();
  return runTests();
}

void listening() {
  test('the argument reaches the handler and its events reach the stream',
      () async {
    final listener = Listener(5);
    await listener.has([0, 1, 2, 3, 4]);
    checkEqual(await open(), [5]);
    await listener.subscription.cancel();
  });
  test('Rust hears of the first listener only', () async {
    final listener = Listener('one stream');
    final second = <Object?>[];
    final other = listener.stream.listen(second.add);
    checkEqual(await open(), ['one stream']);
    await feed.invokeMethod<void>('post', 'to both');
    await listener.has(['to both']);
    checkEqual(second, ['to both']);
    await other.cancel();
    checkEqual(await open(), ['one stream'], 'after one has cancelled');
    await listener.subscription.cancel();
    checkEqual(await open(), [], 'after both have cancelled');
  });
  test('several streams of one channel are kept apart', () async {
    final two = Listener(2);
    final three = Listener(3);
    await two.has([0, 1]);
    await three.has([0, 1, 2]);
    await two.subscription.cancel();
    await feed.invokeMethod<void>('post', 'rest');
    await three.has([0, 1, 2, 'rest']);
    await two.has([0, 1]);
    await three.subscription.cancel();
  });
  test('a stream may be listened to again', () async {
    final stream = events.receiveBroadcastStream(2);
    for (var i = 0; i < 3; i++) {
      checkEqual(await stream.take(2).toList(), [0, 1]);
      // `take` cancels only after `toList` has ended.
      await eventually('it is closed', () async => (await open()).isEmpty);
    }
  });
  test('streams of several isolates are kept apart', () async {
    final mine = Listener('mine');
    final worker = await Worker.start(library.folder, _listen);
    checkEqual(await worker.next<Object?>(), 'listening');
    checkEqual((await open()).length, 2, 'open streams');
    await feed.invokeMethod<void>('post', 'to all');
    checkEqual(await worker.next<Object?>(), 'to all');
    await mine.has(['to all']);
    await worker.kill();
    await eventually('the stream of the isolate is closed',
        () async => (await open()).length == 1);
    await feed.invokeMethod<void>('post', 'to me');
    await mine.has(['to all', 'to me']);
    final late = await feed.invokeMethod<List<Object?>>('post-to-cancelled');
    check('$late'.contains('not connected'), '$late');
    await mine.subscription.cancel();
  });
}

Future<void> _listen(TestLibrary library, SendPort main) async {
  library.events('events').receiveBroadcastStream('other').listen(main.send);
  await library.channel('feed').invokeMethod<Object?>('arguments');
  main.send('listening');
  await Completer<void>().future;
}

void cancelling() {
  test('after a cancel nothing comes, and posting is no error', () async {
    final listener = Listener(1);
    await listener.has([0]);
    await listener.subscription.cancel();
    await feed.invokeMethod<void>('post-to-cancelled');
    await feed.invokeMethod<void>('post', 'to nobody');
    await pause(20);
    await listener.has([0]);
  });
  test('events on their way at a cancel go nowhere', () async {
    final got = <Object?>[];
    final stream = events.receiveBroadcastStream(1000);
    late final StreamSubscription<dynamic> subscription;
    final cancelled = Completer<void>();
    subscription = stream.listen((event) {
      got.add(event);
      if (got.length == 10) {
        subscription.cancel().then(cancelled.complete);
      }
    });
    await cancelled.future;
    checkEqual(got, [for (var i = 0; i < 10; i++) i]);
    checkEqual(await open(), [], 'open streams');
  });
  test('a cancel right after listening is heard', () async {
    for (var i = 0; i < 50; i++) {
      final subscription = events.receiveBroadcastStream(3).listen((_) {});
      await subscription.cancel();
    }
    checkEqual(await open(), [], 'open streams');
  });
}

void posting() {
  test('events of another thread arrive', () async {
    final listener = Listener('thread');
    checkEqual(await open(), ['thread']);
    checkEqual(
        await feed.invokeMethod<int>('post-from-thread', 'from a thread'), 1);
    await listener.has(['from a thread']);
    await listener.subscription.cancel();
  });
  test('events that are posted together arrive in their order', () async {
    final listener = Listener('together');
    final values = [
      1, 'two', Uint8List(20000), null, 'x' * 20000, {'k': 5}, Uint8List(3), //
      Float64List(2000), 'last',
    ];
    await feed.invokeMethod<void>('post-all', values);
    await listener.has(values);
    await listener.subscription.cancel();
  });
  test('events and answers keep the order in which Rust sent them', () async {
    final order = <Object?>[];
    final listener =
        events.receiveBroadcastStream('order').listen(order.add);
    await open();
    for (var i = 0; i < 50; i++) {
      unawaited(feed
          .invokeMethod<Object?>('event-answer-event')
          .then(order.add));
    }
    await eventually('all have come', () => order.length == 150);
    checkEqual(order, [
      for (var i = 0; i < 50; i++) ...['before', 'answer', 'after'],
    ]);
    await listener.cancel();
  });
  test('100,000 events arrive in their order', () async {
    final listener = Listener(100000);
    await eventually('all have come', () => listener.got.length == 100000,
        within: const Duration(seconds: 8));
    for (var i = 0; i < 100000; i++) {
      if (listener.got[i] != i) fail('event $i is ${listener.got[i]}');
    }
    await listener.subscription.cancel();
  }, within: const Duration(seconds: 10));
}

void failing() {
  test('a stream of a channel that nobody registered gives the error',
      () async {
    await checkError<NoSuchChannelException>(
        library.events('nobody').receiveBroadcastStream().first);
  });
  test('a stream of a channel of methods gives the error', () async {
    await checkError<ChannelFailureException>(
        library.events('echo').receiveBroadcastStream().first,
        code: 'wrong-kind-of-channel');
  });
  test('a handler that panics when Dart listens gives the error', () async {
    await checkError<ChannelFailureException>(
        events.receiveBroadcastStream('panic').first,
        code: 'handler-panicked',
        contains: ['when Dart listens']);
    checkEqual(await events.receiveBroadcastStream(1).first, 0);
  });
  test('events that cannot be sent are refused, all of those together',
      () async {
    final listener = Listener('refused');
    await open();
    final posted = await feed.invokeMethod<List<Object?>>('post-unsendable');
    check('$posted'.contains('cannot be sent'), '$posted');
    await feed.invokeMethod<void>('post', 'good');
    await listener.has(['good']);
    await listener.subscription.cancel();
  });
  test('a listener that throws keeps the others from nothing', () async {
    final errors = <Object>[];
    final got = <Object?>[];
    await runZonedGuarded(() async {
      final stream = events.receiveBroadcastStream(3);
      final bad = stream.listen((event) => throw StateError('bad $event'));
      final good = stream.listen(got.add);
      await eventually('all have come', () => got.length == 3);
      await bad.cancel();
      await good.cancel();
    }, (error, _) => errors.add(error));
    checkEqual(got, [0, 1, 2]);
    checkEqual(errors.length, 3, 'errors');
  });
}
