/// Isolates that exit with calls in flight take nothing along.
library;

import 'dart:async';
import 'dart:isolate';

import 'package:columba/columba.dart';

import 'support/harness.dart';
import 'support/isolates.dart';
import 'support/memory.dart';

late TestLibrary library;
late final NativeMethodChannel isolates = library.channel('isolates');
late final NativeMethodChannel caller = library.channel('caller');

/// What Rust saw of an isolate.
Future<List<Object?>> log(int isolate) =>
    isolates.invokeMethod<List<Object?>>('log', isolate);

Future<void> goneFor(int isolate) => eventually(
    'Rust has seen the isolate go',
    () async => (await log(isolate)).toSet().containsAll(
        ['joined', 'exited', 'destroyed']));

/// Calls that never end by themselves, in both directions.
void waitForEver(TestLibrary library, SendPort main) {
  final caller = library.channel('caller');
  caller.setMethodCallHandler((call) {
    main.send(call.method);
    return Completer<void>().future;
  });
  library.channel('ends-async').invokeMethod<void>('forever').ignore();
  library.channel('ends').invokeMethod<void>('hold').ignore();
  library.channel('isolates').invokeMethod<int>('mine').then(main.send);
}

Future<Never> main(List<String> arguments) {
  library = TestLibrary.of(arguments);
  test('a killed isolate ends Rust\'s calls to it with IsolateShutDown',
      killedWithCalls);
  test('the futures of a killed isolate\'s calls are dropped', () async {
    final async = library.channel('ends-async');
    final before = await async.invokeMethod<int>('dropped');
    final worker = await Worker.start(library.folder, waitForEver);
    await worker.next<int>();
    await worker.kill();
    await eventually('the future is dropped',
        () async => await async.invokeMethod<int>('dropped') == before + 1);
  });
  test('replies to a killed isolate go nowhere and harm nothing', () async {
    final worker = await Worker.start(library.folder, waitForEver);
    await worker.next<int>();
    await worker.kill();
    final ends = library.channel('ends');
    check(await ends.invokeMethod<int>('answer-held') >= 1, 'none was held');
    checkEqual(await ends.invokeMethod<String>('ok'), 'ok');
  });
  test('a call to an isolate that has exited is refused', () async {
    final worker = await Worker.start(library.folder, waitForEver);
    final id = await worker.next<int>();
    await worker.kill();
    await goneFor(id);
    final result = await caller.invokeMethod<Map<String, Object?>>(
        'call', {'method': 'ok', 'isolate': id});
    checkEqual(result['error'], 'InvalidIsolate');
    checkEqual(
        await caller.invokeMethod<String>(
            'post', {'channel': 'caller', 'isolate': id}),
        'the isolate is not connected: it never was, or it has exited');
  });
  test('isolates see each other come and go in Rust, and ids are not reused',
      joinedAndExited);
  test('an isolate that ends by an uncaught error is noticed', () async {
    final worker = await Worker.start(library.folder, (library, main) async {
      main.send(await library.channel('isolates').invokeMethod<int>('mine'));
      throw StateError('on purpose');
    });
    final id = await worker.next<int>();
    await worker.exited();
    await goneFor(id);
  });
  test('an isolate that calls Isolate.exit is noticed', () async {
    final worker = await Worker.start(library.folder, (library, main) async {
      library.channel('ends').invokeMethod<void>('hold').ignore();
      main.send(await library.channel('isolates').invokeMethod<int>('mine'));
      Isolate.exit();
    });
    final id = await worker.next<int>();
    await worker.exited();
    await goneFor(id);
  });
  test('other isolates go on while one is killed', othersGoOn);
  test('an isolate without anything pending ends by itself', () async {
    final worker = await Worker.start(library.folder, (library, main) async {
      final ends = library.channel('ends-async');
      ends.setMethodCallHandler((_) => null);
      await ends.invokeMethod<String>('later');
      ends.setMethodCallHandler(null);
    });
    await worker.exited();
  });
  test('200 isolates come and go', comeAndGo,
      within: const Duration(seconds: 60));
  return runTests();
}

Future<void> killedWithCalls() async {
  final worker = await Worker.start(library.folder, waitForEver);
  final id = await worker.next<int>();
  await caller.invokeMethod<void>(
      'start-call', {'isolate': id, 'method': 'never', 'key': 'killed'});
  checkEqual(await worker.next<String>(), 'never', 'the call has arrived');
  await worker.kill();
  Future<Object?> outcome() =>
      caller.invokeMethod<Object?>('outcome', {'key': 'killed'});
  await eventually('the call ends', () async => await outcome() != null,
      within: const Duration(seconds: 1));
  final result = await outcome() as Map<String, Object?>;
  checkEqual(result['error'], 'IsolateShutDown');
  await goneFor(id);
}

Future<void> joinedAndExited() async {
  final ids = <int>{};
  for (var i = 0; i < 5; i++) {
    final worker = await Worker.start(library.folder, waitForEver);
    final id = await worker.next<int>();
    check(ids.add(id), 'id $id was given out twice');
    checkEqual(await log(id), ['joined'], 'log while it lives');
    await worker.kill();
    await goneFor(id);
    checkEqual((await log(id)).length, 3, 'entries of the log');
  }
}

Future<void> othersGoOn() async {
  final victims = [
    for (var i = 0; i < 3; i++) await Worker.start(library.folder, waitForEver),
  ];
  for (final victim in victims) {
    await victim.next<int>();
  }
  final echo = library.channel('echo');
  var sent = 0;
  final calls = () async {
    for (; sent < 500; sent++) {
      checkEqual(await echo.invokeMethod<int>('echo', sent), sent);
    }
  }();
  for (final victim in victims) {
    await victim.kill();
  }
  await calls;
}

Future<void> comeAndGo() async {
  final connected = await isolates.invokeMethod<int>('connected');
  final ends = library.channel('ends');
  await checkMemoryFlat(8, () async {
    for (var i = 0; i < 25; i++) {
      final worker = await Worker.start(library.folder, waitForEver);
      await worker.next<int>();
      await worker.kill();
    }
    final held = await ends.invokeMethod<int>('answer-held');
    check(held >= 25, 'only $held replies were held');
  }, warmUp: 2, allowed: 24 * mebibyte);
  await eventually('all are gone',
      () async => await isolates.invokeMethod<int>('connected') <= connected);
}
