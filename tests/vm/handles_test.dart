/// Things in Rust live as long as their objects in Dart.
library;

import 'dart:async';
import 'dart:isolate';

import 'package:columba/columba.dart';

import 'support/harness.dart';
import 'support/isolates.dart';
import 'support/memory.dart';

late TestLibrary library;
late final NativeMethodChannel handles = library.channel('handles');

/// A new handle: its number in Rust and its object.
Future<(int, FinalizableHandle)> make([int size = 0]) async {
  final made = await handles.invokeMethod<List<Object?>>('new', size);
  final [number as int, handle as FinalizableHandle] = made;
  return (number, handle);
}

/// A new handle whose object nobody keeps.
Future<int> makeAndForget([int size = 0]) async => (await make(size)).$1;

Future<bool> wasFinalized(int number) =>
    handles.invokeMethod<bool>('was-finalized', number);

Future<List<Object?>> state(int number) =>
    handles.invokeMethod<List<Object?>>('state', number);

/// Collects garbage until Rust's finalizer has run.
Future<void> finalized(int number) =>
    eventually('handle $number is finalized', () async {
      await collectGarbage();
      return wasFinalized(number);
    }, within: const Duration(seconds: 10));

Future<Never> main(List<String> arguments) {
  library = TestLibrary.of(arguments);
  test('a handle that is sent again is the identical object', () async {
    final (number, handle) = await make();
    for (var i = 0; i < 3; i++) {
      final again = await handles.invokeMethod<Object?>('get', number);
      check(identical(again, handle), 'another object');
    }
    final three =
        await handles.invokeMethod<List<Object?>>('get-three', number);
    check(three.every((each) => identical(each, handle)), 'other objects');
    final (_, other) = await make();
    check(!identical(other, handle), 'two handles are one object');
  });
  test('a handle is attached once Dart has it', () async {
    final (number, handle) = await make();
    checkEqual(await state(number), [true, false], 'attached, finalized');
    check('$handle'.isNotEmpty, 'no text');
  });
  test('the finalizer runs after Dart has forgotten the object', () async {
    final number = await makeAndForget();
    await finalized(number);
    checkEqual(await state(number), [false, true], 'attached, finalized');
  }, within: const Duration(seconds: 15));
  test('the finalizer runs on the thread that made the handle', () async {
    final number = await makeAndForget();
    await finalized(number);
    check(
        await handles.invokeMethod<bool>('was-finalized-here', number),
        'another thread');
  }, within: const Duration(seconds: 15));
  test('the finalizer does not run while Dart keeps the object', () async {
    final (number, handle) = await make();
    await collectGarbage();
    check(!await wasFinalized(number), 'it has run');
    final again = await handles.invokeMethod<Object?>('get', number);
    check(identical(again, handle), 'another object');
  });
  test('a handle that was finalized arrives as null', () async {
    final number = await makeAndForget();
    await finalized(number);
    checkEqual(await handles.invokeMethod<Object?>('get', number), null);
  }, within: const Duration(seconds: 15));
  test('dropping the handle in Rust runs nothing', () async {
    final (number, handle) = await make();
    await handles.invokeMethod<void>('drop', number);
    await collectGarbage();
    check(!await wasFinalized(number), 'it has run');
    check('$handle'.isNotEmpty, 'no text');
  });
  test('a handle that Rust has dropped is finalized by Dart all the same',
      () async {
    final number = await makeAndForget();
    await handles.invokeMethod<void>('drop', number);
    await finalized(number);
  }, within: const Duration(seconds: 15));
  test('a handle cannot be sent to Rust', () async {
    final (_, handle) = await make();
    await checkError<UnsendableValueError>(
        handles.invokeMethod<Object?>('get', [handle]));
  });
  test('the finalizers run when the isolate exits', isolateExits);
  test('a handle for another isolate arrives as null', otherIsolate);
  test('a thousand handles are all finalized', () async {
    Future<int> count() => handles.invokeMethod<int>('finalized-count');
    final before = await count();
    for (var i = 0; i < 1000; i++) {
      await makeAndForget(1024 * 1024);
    }
    await eventually('all are finalized', () async {
      await collectGarbage();
      return await count() >= before + 1000;
    }, within: const Duration(seconds: 15));
  }, within: const Duration(seconds: 30));
  return runTests();
}

Future<void> isolateExits() async {
  for (final how in ['kill', 'exit']) {
    final worker = await Worker.start(library.folder, _keepHandles);
    final numbers = await worker.next<List<Object?>>();
    check(!await wasFinalized(numbers.first! as int), 'it has run early');
    if (how == 'kill') {
      await worker.kill();
    } else {
      (await worker.next<SendPort>()).send(null);
      await worker.exited();
    }
    for (final number in numbers) {
      await eventually('handle $number of an isolate that ended by $how is '
          'finalized', () => wasFinalized(number! as int));
      checkEqual(
          await handles.invokeMethod<Object?>('get', number), null, 'handle');
    }
  }
}

Future<void> _keepHandles(TestLibrary library, SendPort main) async {
  final handles = library.channel('handles');
  final kept = [
    for (var i = 0; i < 10; i++)
      await handles.invokeMethod<List<Object?>>('new'),
  ];
  main.send([for (final made in kept) made.first]);
  final go = ReceivePort();
  main.send(go.sendPort);
  await go.first;
  check(kept.length == 10, 'they are kept');
}

Future<void> otherIsolate() async {
  final (number, handle) = await make();
  final worker = await Worker.start(library.folder, (library, main) async {
    final asked = ReceivePort();
    main.send(asked.sendPort);
    final number = await asked.first;
    final handles = library.channel('handles');
    main.send(await handles.invokeMethod<Object?>('get', number) == null);
  });
  (await worker.next<SendPort>()).send(number);
  check(await worker.next<bool>(), 'the other isolate has got it');
  check('$handle'.isNotEmpty, 'it is kept until here');
}
