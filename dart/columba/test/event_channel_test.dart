/// Streams of events, with a mock in place of a library.
library;

import 'dart:async';

import 'package:columba/columba.dart';

import 'harness.dart';

/// An event channel `ch` that keeps what happens to it.
class Source {
  Source({this.onListen}) {
    context.registerMockEventChannel('ch', onListen: (sink, arguments) {
      log.add('listen $arguments');
      sinks.add(sink);
      onListen?.call(sink);
    }, onCancel: () => log.add('cancel'));
  }

  final void Function(Sink<dynamic> sink)? onListen;
  final context = MockMessageChannelContext();
  final log = <String>[];
  final sinks = <Sink<dynamic>>[];

  late final channel = NativeEventChannel('ch', context: context);
  late final Stream<dynamic> stream = channel.receiveBroadcastStream('x');

  /// Sends an event and waits until it has arrived.
  Future<void> add(Object? event) {
    sinks.last.add(event);
    return turn();
  }
}

Future<Never> main() {
  listeners();
  again();
  errors();
  return runTests();
}

void listeners() {
  test('the first listener opens and the last closes, each at once', () async {
    final source = Source();
    final stream = source.stream;
    checkEqual(source.log, <String>[]);
    check(stream.isBroadcast, 'no broadcast stream');
    final first = stream.listen(null);
    checkEqual(source.log, ['listen x']);
    final second = stream.listen(null);
    unawaited(first.cancel());
    checkEqual(source.log, ['listen x']);
    unawaited(second.cancel());
    checkEqual(source.log, ['listen x', 'cancel']);
    await second.cancel();
    checkEqual(source.log, ['listen x', 'cancel']);
  });

  test('each listener gets each event, from when it listens', () async {
    final source = Source();
    final first = <Object?>[], second = <Object?>[];
    source.stream.listen(first.add);
    await source.add(1);
    source.stream.listen(second.add);
    await source.add([2]);
    checkEqual(first, [1, [2]]);
    checkEqual(second, [[2]]);
  });

  test('events that are sent while Rust is told arrive', () async {
    final source = Source(onListen: (sink) => sink..add(1)..add(2));
    checkEqual(await source.stream.take(2).toList(), [1, 2]);
  });

  test('nothing comes after a cancel, and nothing from a closed sink',
      () async {
    final source = Source();
    final got = <Object?>[];
    final subscription = source.stream.listen(got.add);
    source.sinks.last.add('on its way');
    await subscription.cancel();
    await source.add('late');
    source.stream.listen(got.add);
    source.sinks.last.close();
    await source.add('closed');
    checkEqual(got, <Object?>[]);
  });

  test('a listener that is paused gets its events later', () async {
    final source = Source();
    final got = <Object?>[], others = <Object?>[];
    final paused = source.stream.listen(got.add)..pause();
    source.stream.listen(others.add);
    await source.add(1);
    await source.add(2);
    checkEqual([got, others], [<Object?>[], [1, 2]]);
    paused.resume();
    await turn();
    checkEqual(got, [1, 2]);
  });

  test('a listener may cancel itself and others while it is called', () async {
    final source = Source();
    final got = <String>[];
    late final StreamSubscription<dynamic> first, second;
    first = source.stream.listen((_) {
      got.add('first');
      first.cancel();
      second.cancel();
    });
    second = source.stream.listen((_) => got.add('second'));
    await source.add(1);
    checkEqual(got, ['first']);
    checkEqual(source.log, ['listen x', 'cancel']);
  });

  test('a listener may add another while it is called', () async {
    final source = Source();
    final got = <String>[];
    late final StreamSubscription<dynamic> first;
    first = source.stream.listen((event) {
      got.add('first $event');
      if (event == 1) source.stream.listen((event) => got.add('new $event'));
    });
    await source.add(1);
    await source.add(2);
    checkEqual(got, ['first 1', 'first 2', 'new 2']);
    await first.cancel();
    checkEqual(source.log, ['listen x']);
  });

  test('listeners run in the zone in which they listen', () async {
    final source = Source();
    Object? name;
    runZoned(() => source.stream.listen((_) => name = Zone.current[#name]),
        zoneValues: {#name: 'inner'});
    await source.add(1);
    checkEqual(name, 'inner');
  });

  test('a listener that throws harms no other', () async {
    final source = Source();
    final got = <Object?>[];
    final uncaught = await uncaughtErrors(() async {
      source.stream.listen((_) => throw StateError('thrown'));
      source.stream.listen(got.add);
      await source.add(1);
      await source.add(2);
    });
    checkEqual(got, [1, 2]);
    checkEqual(uncaught.length, 2);
  });
}

void again() {
  test('a stream may be listened to again, with the same arguments', () async {
    final source = Source(onListen: (sink) => sink.add('event'));
    for (var i = 0; i < 3; i++) {
      checkEqual(await source.stream.first, 'event');
    }
    checkEqual(source.log, [
      for (var i = 0; i < 3; i++) ...['listen x', 'cancel'],
    ]);
  });

  test('listening again inside a listener that has cancelled opens again',
      () async {
    final source = Source();
    final got = <Object?>[];
    late final StreamSubscription<dynamic> first;
    first = source.stream.listen((_) {
      first.cancel();
      source.stream.listen(got.add);
    });
    await source.add(1);
    await source.add(2);
    checkEqual(source.log, ['listen x', 'cancel', 'listen x']);
    checkEqual(got, [2]);
  });

  test('two streams of a channel are opened and closed apart', () async {
    final source = Source();
    final one = source.channel.receiveBroadcastStream(1).listen(null);
    final two = source.channel.receiveBroadcastStream(2).listen(null);
    await one.cancel();
    await two.cancel();
    checkEqual(source.log, ['listen 1', 'listen 2', 'cancel', 'cancel']);
  });
}

void errors() {
  test('a stream without a handler gives the error and ends', () async {
    final channel = NativeEventChannel('nobody',
        context: MockMessageChannelContext());
    final stream = channel.receiveBroadcastStream();
    final first = <Object?>[], second = <Object?>[];
    for (final log in [first, second]) {
      stream.listen(log.add,
          onError: log.add, onDone: () => log.add('done'));
    }
    await turn();
    for (final log in [first, second]) {
      check(log[0] is NoSuchChannelException, '$log');
      checkEqual(log[1], 'done');
    }
    await checkError<NoSuchChannelException>(() => stream.first);
  });

  test('a handler that appears later is found by listening again', () async {
    final source = Source();
    final stream = NativeEventChannel('late', context: source.context)
        .receiveBroadcastStream();
    await checkError<NoSuchChannelException>(() => stream.first);
    source.context.registerMockEventChannel('late',
        onListen: (sink, _) => sink.add(1), onCancel: () {});
    checkEqual(await stream.first, 1);
  });

  test('what a handler throws when told of a listener is the error', () async {
    final source = Source(onListen: (_) => throw StateError('thrown'));
    await checkError<StateError>(() => source.stream.first);
    checkEqual(source.log, ['listen x']);
  });

  test('an error that nobody handles goes to the zone of the listener',
      () async {
    final source = Source(onListen: (_) => throw StateError('thrown'));
    final uncaught = await uncaughtErrors(() => source.stream.listen(null));
    check(uncaught.single is StateError, '$uncaught');
  });

  test('an error that comes after the cancel goes nowhere', () async {
    final source = Source(onListen: (_) => throw StateError('thrown'));
    final uncaught = await uncaughtErrors(
        () => source.stream.listen(null).cancel());
    checkEqual(uncaught, <Object>[]);
  });

  test('an error of before does not reach those who listen again', () async {
    var times = 0;
    final source = Source(onListen: (sink) {
      if (times++ == 0) throw StateError('the first time');
      sink.add('the second time');
    });
    unawaited(source.stream.listen(null).cancel());
    checkEqual(await source.stream.first, 'the second time');
  });
}
