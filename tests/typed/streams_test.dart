/// Event streams of Rust, and how they end.
library;

import 'dart:async';
import 'dart:isolate';

import 'package:columba/columba.dart';

import '../vm/support/harness.dart';
import '../vm/support/isolates.dart';
import 'courier.g.dart' hide ChannelFailureException, PlatformException;

Plan _plan(int count, {bool together = false, Ending ending = Ending.end}) =>
    Plan(count: count, together: together, ending: ending);

Future<Never> main(List<String> arguments) {
  final library = TestLibrary.of(arguments, 'typed_tests');
  final context = library.context;
  final courier = Courier(context: context);

  for (final together in [false, true]) {
    final how = together ? 'together' : 'one by one';
    test('all events come in order, sent $how, past the window', () async {
      courier.arrangeSync(_plan(10000, together: together));
      checkEqual(await numbers(context: context).toList(),
          [for (var i = 0; i < 10000; i++) i]);
      final some = await parcels(context: context).take(3).toList();
      checkEqual([for (final parcel in some) parcel.id], [0, 1, 2]);
      checkEqual(some.last.label, 'columba');
    });
  }
  test('an error comes after the events before it, and ends the stream',
      () async {
    courier.arrangeSync(_plan(3, ending: Ending.error));
    final seen = <Object?>[];
    final done = Completer<void>();
    numbers(context: context).listen(seen.add,
        onError: seen.add, onDone: done.complete);
    await done.future;
    checkEqual(seen.sublist(0, 3), [0, 1, 2]);
    final error = seen[3]! as PlatformException;
    checkEqual([error.code, error.message, error.details],
        ['lost', 'in the fog', 7]);
    checkEqual(seen.length, 4);
  });
  test('a panic ends the stream with an error', () async {
    courier.arrangeSync(_plan(1, ending: Ending.panic));
    final error = await checkError<ChannelFailureException>(
        numbers(context: context).toList(),
        contains: ['a hawk']);
    checkEqual(error.failure, ChannelFailure.handlerPanicked);
    await eventually('it is over', () => courier.openSync() == 0);
  });
  test('a listener that cancels ends the method', () async {
    courier.arrangeSync(_plan(2, ending: Ending.never));
    final first = Completer<void>();
    final subscription = numbers(context: context).listen((number) {
      if (number == 1) first.complete();
    });
    await first.future;
    checkEqual(courier.openSync(), 1);
    await subscription.cancel();
    await eventually('it is over', () => courier.openSync() == 0);
  });
  test('a listener that cancels in the middle hears no more', () async {
    courier.arrangeSync(_plan(100000));
    var heard = 0;
    late final StreamSubscription<int> subscription;
    subscription = numbers(context: context).listen((_) {
      if (++heard == 10) subscription.cancel();
    });
    await eventually('it is over', () => courier.openSync() == 0);
    await pause(20);
    checkEqual(heard, 10);
  });
  test('Rust waits while the listener has paused', () async {
    courier.arrangeSync(_plan(100));
    final before = courier.sentSync();
    final heard = <int>[];
    final done = Completer<void>();
    final subscription = numbers(context: context, instanceName: 'narrow')
        .listen(heard.add, onDone: done.complete)
      ..pause();
    await eventually('the window is full', () => courier.sentSync() - before == 4);
    await pause(50);
    checkEqual(courier.sentSync() - before, 4);
    checkEqual(heard, <int>[]);
    subscription.resume();
    await done.future;
    checkEqual(heard, [for (var i = 0; i < 100; i++) i]);
    checkEqual(courier.sentSync() - before, 100);
  });
  test('a slow listener slows Rust down', () async {
    courier.arrangeSync(_plan(40));
    final before = courier.sentSync();
    var heard = 0;
    await for (final _ in numbers(context: context, instanceName: 'narrow')) {
      heard++;
      await pause(1);
      final ahead = courier.sentSync() - before - heard;
      check(ahead <= 8, '$ahead events ahead');
    }
    checkEqual(heard, 40);
  });
  test('each listener has a stream of its own', () async {
    courier.arrangeSync(_plan(5));
    final stream = numbers(context: context);
    checkEqual(await Future.wait([stream.length, stream.length]), [5, 5]);
  });
  test('a stream that is not set up has an error, and ends', () async {
    await checkError<PlatformException>(
        numbers(context: context, instanceName: 'nowhere').toList(),
        code: 'channel-error');
  });
  test('an isolate that is killed closes its streams', () async {
    courier.arrangeSync(_plan(1, ending: Ending.never));
    final worker =
        await Worker.start(library.folder, _listen, name: 'typed_tests');
    await worker.next<Object?>();
    checkEqual(courier.openSync(), 3);
    await worker.kill();
    await eventually('they are closed', () => courier.openSync() == 0);
  });
  return runTests();
}

Future<void> _listen(TestLibrary library, SendPort main) async {
  var heard = 0;
  for (var i = 0; i < 3; i++) {
    numbers(context: library.context).listen((_) {
      if (++heard == 3) main.send(null);
    });
  }
}
