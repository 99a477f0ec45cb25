/// Asynchronous calls of Dart to Rust, and how they end.
library;

import 'dart:isolate';
import 'dart:typed_data';

import 'package:columba/columba.dart';

import '../vm/support/harness.dart';
import '../vm/support/isolates.dart';
import 'courier.g.dart' hide ChannelFailureException, PlatformException;

Future<Never> main(List<String> arguments) {
  final library = TestLibrary.of(arguments, 'typed_tests');
  final courier = Courier(context: library.context);

  test('arguments and results go both ways', () async {
    await courier.ping();
    checkEqual(await courier.add(2, -5), -3);
    final parcel = await courier
        .echo(Parcel(id: 1 << 40, weight: 0.25, label: 'Täubchen \u{1F54A}'));
    checkEqual([parcel.id, parcel.weight, parcel.label],
        [1 << 40, 0.25, 'Täubchen \u{1F54A}']);
    for (final length in [0, 5, 4095, 4096, 1 << 20]) {
      final bytes = Uint8List(length)..fillRange(0, length, 7);
      final echo = await courier.echoBytes(bytes);
      checkEqual(echo.length, length);
      check(echo.every((byte) => byte == 7), 'other bytes');
    }
  });
  test('a thousand calls under way are answered each by its own', () async {
    final sums = await Future.wait(
        [for (var i = 0; i < 1000; i++) courier.add(i, 1000)]);
    checkEqual(sums, [for (var i = 0; i < 1000; i++) i + 1000]);
  });
  test('of two hundred thousand calls at once each is answered or refused',
      () async {
    var answered = 0, refused = 0;
    await Future.wait([
      for (var i = 0; i < 200000; i++)
        courier.add(i, 1).then((sum) {
          if (sum == i + 1) answered++;
        }, onError: (Object error) {
          if (error is ChannelFailureException &&
              error.failure == ChannelFailure.tooManyCalls) {
            refused++;
          }
        })
    ]);
    check(answered > 0, 'none was answered');
    checkEqual(answered + refused, 200000);
    checkEqual(await courier.add(1, 1), 2);
  }, within: const Duration(seconds: 60));
  test('a call that waits holds up no other', () async {
    final order = <String>[];
    await Future.wait([
      courier.wait(150).then(order.add),
      courier.wait(10).then(order.add),
      courier.ping().then((_) => order.add('ping')),
    ]);
    checkEqual(order, ['ping', '10 ms', '150 ms']);
  });
  test('an error comes with all its parts', () async {
    final error = await checkError<PlatformException>(
        courier.fail('lost', 'in the fog', [1, 'a']));
    checkEqual([error.code, error.message, error.details], [
      'lost',
      'in the fog',
      [1, 'a']
    ]);
    final bare =
        await checkError<PlatformException>(courier.fail('bare', null, null));
    checkEqual([bare.code, bare.message, bare.details], ['bare', null, null]);
  });
  test('a panic in a future ends its call with the message', () async {
    final error = await checkError<ChannelFailureException>(
        courier.panic('no wind'),
        contains: ['no wind']);
    checkEqual(error.failure, ChannelFailure.handlerPanicked);
    checkEqual(await courier.add(1, 1), 2);
  });
  test('an API that is not set up fails the future', () async {
    final other = Courier(
        context: library.context, messageChannelSuffix: 'nowhere');
    await checkError<PlatformException>(other.ping(),
        code: 'channel-error', contains: ['typed_tests.Courier.nowhere']);
  });
  test('an argument that cannot be sent fails the future', () async {
    await checkError<UnsendableValueError>(
        courier.fail('x', null, Object()));
    await courier.ping();
  });
  test('a task queue is one thread of the API, beside the executor', () async {
    final order = <String>[];
    final names = await Future.wait([
      courier.work(120).then((name) {
        order.add('slow');
        return name;
      }),
      courier.work(0).then((name) {
        order.add('fast');
        return name;
      }),
      courier.workLater(0),
      courier.thread().then((name) {
        order.add('executor');
        return name;
      }),
    ]);
    checkEqual(order, ['executor', 'slow', 'fast']);
    checkEqual(names, [
      'columba-task-queue',
      'columba-task-queue',
      'columba-task-queue',
      'columba-async',
    ]);
  });
  test('futures run on a runtime of tokio, task queues on their own', () async {
    final onTokio =
        Courier(context: library.context, messageChannelSuffix: 'tokio');
    checkEqual(await onTokio.thread(), 'typed-tokio');
    checkEqual(await onTokio.work(0), 'columba-task-queue');
    final order = <String>[];
    await Future.wait([
      onTokio.wait(150).then(order.add),
      onTokio.wait(10).then(order.add),
      onTokio.ping().then((_) => order.add('ping')),
    ]);
    checkEqual(order, ['ping', '10 ms', '150 ms']);
    final panic = await checkError<ChannelFailureException>(
        onTokio.panic('no wind'),
        contains: ['no wind']);
    checkEqual(panic.failure, ChannelFailure.handlerPanicked);
    checkEqual(await onTokio.add(1, 1), 2);
  });
  test('calls end when the runtime of tokio is gone', () async {
    final over =
        Courier(context: library.context, messageChannelSuffix: 'tokio.over');
    final error = await checkError<ChannelFailureException>(over.ping());
    checkEqual(error.failure, ChannelFailure.threadEnded);
  });
  test('calls that wait when their API is taken off say so', () async {
    final fleeting =
        Courier(context: library.context, messageChannelSuffix: 'fleeting');
    final running = fleeting.work(1000);
    final started = fleeting.wait(1000);
    // It waits until the work before it is done.
    final waiting = checkError<ChannelFailureException>(fleeting.work(0),
        within: const Duration(seconds: 4));
    await eventually('both have begun', () => courier.busySync() == 2);
    courier.takeOffSync();
    checkEqual((await waiting).failure, ChannelFailure.handlerUnregistered);
    checkEqual(await running, 'columba-task-queue');
    checkEqual(await started, '1000 ms');
    await checkError<PlatformException>(fleeting.ping(),
        code: 'channel-error');
  });
  test('too many calls under way are refused, and the rest goes on', () async {
    const limit = 65536;
    final worker =
        await Worker.start(library.folder, _stayTooLong, name: 'typed_tests');
    checkEqual(await worker.next<int>(), limit);
    checkEqual(await worker.next<String>(), 'too-many-calls');
    await worker.kill();
    await eventually('none waits', () => courier.stayingSync() == 0);
    checkEqual(await courier.add(1, 2), 3);
  }, within: const Duration(seconds: 20));
  test('the futures of an isolate that is killed are dropped', () async {
    final worker = await Worker.start(library.folder, _stay, name: 'typed_tests');
    await worker.next<Object?>();
    await eventually('all wait', () => courier.stayingSync() == 10);
    await worker.kill();
    await eventually('none waits', () => courier.stayingSync() == 0);
  });
  return runTests();
}

Future<void> _stay(TestLibrary library, SendPort main) async {
  final courier = Courier(context: library.context);
  for (var i = 0; i < 10; i++) {
    courier.stay().ignore();
  }
  main.send(null);
}

/// As many calls as there may be, and one more.
Future<void> _stayTooLong(TestLibrary library, SendPort main) async {
  final courier = Courier(context: library.context);
  for (var i = 0; i < 65536; i++) {
    courier.stay().ignore();
  }
  while (courier.stayingSync() < 65536) {
    await pause(5);
  }
  main.send(courier.stayingSync());
  try {
    await courier.ping();
    main.send('answered');
  } on ChannelFailureException catch (error) {
    main.send(error.code);
  }
}
