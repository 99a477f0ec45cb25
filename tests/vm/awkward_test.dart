/// Handlers and programs that do unusual things.
library;

import 'dart:async';
import 'dart:io' show Platform;
import 'dart:isolate';

import 'package:columba/columba.dart';

import 'support/harness.dart';
import 'support/isolates.dart';
import 'support/memory.dart';

late TestLibrary library;
late final NativeMethodChannel awkward = library.channel('awkward');
late final NativeMethodChannel syncCaller = library.channel('sync-caller');

Future<void> stillWorks() async =>
    checkEqual(await awkward.invokeMethod<String>('ok'), 'ok');

Future<Never> main(List<String> arguments) {
  library = TestLibrary.of(arguments);
  loops();
  panics();
  callbacks();
  otherIsolates();
  handlers();
  return runTests();
}

void loops() {
  test('a handler that runs its loop again answers others meanwhile', () async {
    final order = <String>[];
    await Future.wait([
      for (final method in ['run', 'ok', 'stop'])
        awkward.invokeMethod<String>(method).then<void>(order.add),
    ]);
    checkEqual(order, ['ok', 'stop', 'run']);
  });
  test('handlers that run their loop inside each other all answer', () async {
    final all = [
      for (var i = 0; i < 10; i++) awkward.invokeMethod<String>('nested'),
    ];
    checkEqual(await Future.wait(all), List.filled(10, 'nested'));
  });
}

void panics() {
  test('a finalizer that panics harms nothing', () async {
    for (var i = 0; i < 5; i++) {
      await awkward.invokeMethod<Object?>('handle-that-panics');
    }
    await collectGarbage();
    await stillWorks();
  });
  test('a handler of events that panics when Dart cancels harms nothing',
      () async {
    for (var i = 0; i < 3; i++) {
      final stream =
          library.events('awkward-events').receiveBroadcastStream('event $i');
      checkEqual(await stream.first, 'event $i');
    }
    await stillWorks();
  });
  test('a handler may take itself off while it answers', () async {
    for (final panicsWhenDropped in [false, true]) {
      await awkward.invokeMethod<void>('register-another', panicsWhenDropped);
      final other = library.channel('unregisters-itself');
      checkEqual(await other.invokeMethod<String>('ok'), 'ok');
      final result = await other
          .invokeMethod<Object?>('unregister-yourself')
          .then<Object?>((value) => value, onError: (Object error) => error)
          .timeout(const Duration(seconds: 1));
      // Its destructor runs after the answer, or ends the call by its panic.
      check(result == 'gone' || result is ChannelFailureException, '$result');
      await checkError<NoSuchChannelException>(
          other.invokeMethod<Object?>('ok'));
      await stillWorks();
    }
  });
}

void callbacks() {
  test('Rust calls Dart by a callback', () async {
    syncCaller.setMethodCallHandler(
        (call) => call.arguments == 'bad' ? 5 : '${call.arguments} called');
    checkEqual(await syncCaller.invokeMethod<Object?>('call', 'x'),
        {'ok': 'x called'});
    checkEqual(await syncCaller.invokeMethod<Object?>('call-as-text', 'x'),
        {'ok': 'x called'});
    final wrong = await syncCaller.invokeMethod<Map<String, Object?>>(
        'call-as-text', 'bad');
    checkEqual(wrong['error'], 'ConversionError');
  });
  test('Rust calls Dart from any thread, and gets the answer there', () async {
    for (var i = 0; i < 20; i++) {
      checkEqual(
          await syncCaller.invokeMethod<Object?>('call-from-thread', i), [
        {'ok': '$i called'},
        true,
      ]);
    }
    syncCaller.setMethodCallHandler(null);
  });
}

void otherIsolates() {
  test('a handler that panics when an isolate is gone keeps the news from '
      'nobody', () async {
    final worker = await Worker.start(library.folder, (library, main) async {
      main.send(await library.channel('isolates').invokeMethod<int>('mine'));
      await Completer<void>().future;
    });
    final id = await worker.next<int>();
    await worker.kill();
    await eventually('the handler after it hears of it', () async {
      final gone = await syncCaller.invokeMethod<List<Object?>>('gone');
      return gone.contains(id);
    });
    await stillWorks();
  });
  test('an isolate of another group has a context of its own', () async {
    final fromIsolate = ReceivePort();
    final isolate = await Isolate.spawnUri(
        Platform.script.resolve('support/programs/other_group.dart'),
        [library.folder],
        fromIsolate.sendPort);
    final messages = StreamIterator<Object?>(fromIsolate);
    await messages.moveNext();
    final id = messages.current! as int;
    await messages.moveNext();
    checkEqual(messages.current, {'ok': 'another group: mine'});
    final caller = library.channel('caller');
    checkEqual(
        await caller.invokeMethod<Object?>(
            'call', {'isolate': id, 'value': 'from here'}),
        {'ok': 'another group: from here'});
    isolate.kill(priority: Isolate.immediate);
    await eventually('Rust has seen it go', () async {
      final log = await library
          .channel('isolates')
          .invokeMethod<List<Object?>>('log', id);
      return log.contains('destroyed');
    });
    await messages.cancel();
  }, within: const Duration(seconds: 15));
}

void handlers() {
  test('a handler may be set, replaced and taken off while it runs', () async {
    final caller = library.channel('caller');
    caller.setMethodCallHandler((call) async {
      caller.setMethodCallHandler((call) => 'second');
      await pause(10);
      caller.setMethodCallHandler(null);
      return 'first';
    });
    final first = caller.invokeMethod<Object?>('call');
    final second = caller.invokeMethod<Object?>('call');
    checkEqual(await first, {'ok': 'first'});
    checkEqual(await second, {'ok': 'second'});
    final third = await caller.invokeMethod<Map<String, Object?>>('call');
    checkEqual(third['error'], 'HandlerNotRegistered');
  });
  test('a handler that throws after its own calls failed ends the call',
      () async {
    final caller = library.channel('caller');
    caller.setMethodCallHandler(
        (call) => library.channel('ends').invokeMethod<Object?>('panic'));
    final result = await caller.invokeMethod<Map<String, Object?>>('call');
    caller.setMethodCallHandler(null);
    checkEqual(result['code'], 'handler-panicked');
  });
  test('a zone\'s error handler sees the error of a call made in it', () async {
    final seen = Completer<Object>();
    runZonedGuarded(() {
      unawaited(library.channel('ends').invokeMethod<Object?>('drop'));
    }, (error, _) => seen.complete(error));
    final error = await seen.future.timeout(const Duration(seconds: 1));
    check(error is ChannelFailureException, '$error');
  });
}
