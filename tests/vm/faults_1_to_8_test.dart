/// The faults that the system before this one had: the first eight.
library;

import 'dart:isolate';
import 'dart:math';
import 'dart:typed_data';

import 'package:columba/columba.dart';
import 'package:columba/src/native/abi.dart';

import 'support/harness.dart';
import 'support/isolates.dart';
import 'support/raw_context.dart';

late TestLibrary library;
late final NativeMethodChannel echo = library.channel('echo');

Future<Never> main(List<String> arguments) {
  library = TestLibrary.of(arguments);
  test('fault_01_negative_integers_arrive_as_they_are', negativeIntegers);
  test('fault_02_uint16_lists_do_not_crash', () async {
    for (final count in [0, 1, 3, 2047, 2048, 4096, 500000]) {
      final list = Uint16List.fromList(
          [for (var i = 0; i < count; i++) (i * 31) & 0xFFFF]);
      checkEqual(await echo.invokeMethod<Object?>('echo', list), list);
      final nested = [list, Int16List.sublistView(list), list];
      checkEqual(await echo.invokeMethod<Object?>('echo', nested), nested);
    }
  });
  test('fault_03_allocations_that_dart_did_not_get_are_refused',
      forgedAllocations);
  test('fault_03_numbers_of_contexts_and_sizes_are_checked', forgedNumbers);
  test('fault_04_malformed_values_end_their_call', malformedValues);
  test('fault_04_malformed_frames_are_refused', malformedFrames);
  test('fault_04_random_bytes_never_abort', randomBytes,
      within: const Duration(seconds: 20));
  test('fault_05_a_panic_ends_the_call_and_not_the_thread', () async {
    final ends = library.channel('ends');
    for (final method in ['panic', 'panic-in-thread', 'panic-in-argument']) {
      await checkError<ChannelFailureException>(
          ends.invokeMethod<Object?>(method),
          code: 'handler-panicked');
    }
    await checkError<ChannelFailureException>(
        library.channel('ends-async').invokeMethod<Object?>('panic-later'),
        code: 'handler-panicked');
    checkEqual(await ends.invokeMethod<String>('ok'), 'ok');
  });
  test('fault_06_dropped_replies_and_unsendable_results_end_the_call',
      () async {
    await checkError<ChannelFailureException>(
        library.channel('ends').invokeMethod<Object?>('drop'),
        code: 'reply-dropped');
    final caller = library.channel('caller')
      ..setMethodCallHandler((call) => () => 1);
    final result =
        await caller.invokeMethod<Map<String, Object?>>('call').timeout(
              const Duration(seconds: 1),
            );
    checkEqual(result['code'], 'unsendable-result');
    caller.setMethodCallHandler(null);
  });
  test('fault_06_calls_behind_an_unsendable_argument_are_answered', () async {
    final calls = [
      echo.invokeMethod<Object?>('echo', 1),
      checkError<UnsendableValueError>(
          echo.invokeMethod<Object?>('echo', () => 1)),
      echo.invokeMethod<Object?>('echo', 2),
    ];
    final answers = await Future.wait(calls);
    checkEqual([answers.first, answers.last], [1, 2]);
  });
  test('fault_07_twenty_isolates_have_distinct_ids_and_get_their_own_replies',
      twentyIsolates,
      within: const Duration(seconds: 30));
  test('fault_08_a_failed_call_may_be_followed_by_another_in_its_callback',
      () async {
    final caller = library.channel('caller')
      ..setMethodCallHandler((call) => 'answered');
    final outcomes = await caller
        .invokeMethod<List<Object?>>(
            'call-again-from-callback', {'method': 'any'})
        .timeout(const Duration(seconds: 1));
    checkEqual((outcomes.first as Map)['error'], 'InvalidIsolate');
    checkEqual(outcomes.last, {'ok': 'answered'});
    caller.setMethodCallHandler(null);
  });
  test('fault_08_a_channel_may_be_registered_when_an_isolate_joins', () async {
    final mine = await library.channel('isolates').invokeMethod<int>('mine');
    final joined = library.channel('joined/$mine');
    checkEqual(await joined.invokeMethod<int>('isolate'), mine);
  });
  return runTests();
}

Future<void> negativeIntegers() async {
  final expected = [
    for (var bits = 0; bits < 63; bits++)
      for (final beside in [-1, 0, 1])
        bits == 62 && beside == -1 ? -(1 << 62) - 1 : -(1 << bits) + beside,
    -1 << 63,
  ];
  final make = library.channel('make');
  checkEqual(await make.invokeMethod<Object?>('negatives'), expected);
  checkEqual(await echo.invokeMethod<Object?>('echo', expected), expected);
  for (final value in expected) {
    // One by one they are written otherwise than in a list.
    checkEqual(await echo.invokeMethod<Object?>('echo', value), value);
  }
  final mixed = <Object?>['text', ...expected];
  checkEqual(await echo.invokeMethod<Object?>('echo', mixed), mixed);
}

/// Calls echo with the encoded value [body] and expects it to be refused.
Future<void> refusedBody(RawContext raw, int id, List<int> body) async {
  final status = raw.post(rawFrame(Verb.call, id, 1, 2, body));
  if (status == Status.malformed) return;
  checkEqual(status, Status.done, 'status of $body');
  final answer = await raw.answer(id);
  checkEqual(answer.verb, Verb.failure, 'verb of the answer to $body');
  checkEqual(ChannelFailure.fromWire(answer.method),
      ChannelFailure.malformedMessage);
}

Future<void> forgedAllocations() async {
  final raw = RawContext.open(library)..define(['echo', 'echo']);
  final other = RawContext.open(library);
  var id = 0;
  for (final tag in [Tag.attached, Tag.latin1Outside, Tag.utf16Outside]) {
    for (final allocation in [0, 1, 77, 0xFFFFFFFF]) {
      await refusedBody(raw, ++id, [tag, ...bytes4(allocation)]);
    }
  }
  // That of another context.
  other.scratch.allocate(Kind.uint8, 10);
  await refusedBody(
      raw, ++id, [Tag.attached, ...bytes4(other.scratch.allocatedId)]);
  // Text in an allocation of another kind.
  for (final (tag, kind) in [
    (Tag.latin1Outside, Kind.float64),
    (Tag.utf16Outside, Kind.uint8),
    (Tag.latin1Outside, Kind.uint16),
  ]) {
    raw.scratch.allocate(kind, 4);
    await refusedBody(
        raw, ++id, [tag, ...bytes4(raw.scratch.allocatedId)]);
  }
  // The same one twice.
  raw.scratch.allocate(Kind.uint8, 4);
  final named = [Tag.attached, ...bytes4(raw.scratch.allocatedId)];
  await refusedBody(raw, ++id, [Tag.list, 2, ...named, ...named]);
  // One that was released.
  raw.scratch.allocate(Kind.uint8, 4);
  final released = raw.scratch.allocatedId;
  raw.library.release(raw.context, released);
  raw.library.release(raw.context, released);
  await refusedBody(raw, ++id, [Tag.attached, ...bytes4(released)]);
  raw.close();
  other.close();
}

Future<void> forgedNumbers() async {
  final raw = RawContext.open(library);
  final native = raw.library;
  for (final count in [-1, 1 << 40, (1 << 31) - 1]) {
    final status = native.allocate(raw.context, Kind.float64, count);
    check(status == Status.tooLarge || status == Status.outOfMemory ||
        // A number of 64 bits is cut where addresses have 32.
        status == Status.done, 'status $status');
  }
  for (final kind in [9, 10, 255, 256, -1]) {
    checkEqual(native.allocate(raw.context, kind, 1), Status.malformed);
  }
  for (final bytes in [-1, 1 << 30, raw.scratch.buffer.length + 1]) {
    checkEqual(native.post(raw.context, bytes), Status.malformed);
  }
  for (final context in [0, -1, 0xFFFF, raw.context + 1, raw.context + 65536]) {
    checkEqual(native.take(context), Status.noContext);
    checkEqual(native.post(context, 0), Status.noContext);
    checkEqual(native.reserve(context, 1), Status.noContext);
    checkEqual(native.allocate(context, Kind.uint8, 1), Status.noContext);
    checkEqual(native.page(context), 0);
    native.release(context, 1);
  }
  raw.close();
  checkEqual(native.take(raw.context), Status.noContext);
  checkEqual(await echo.invokeMethod<int>('echo', 1), 1);
}

Future<void> malformedValues() async {
  final raw = RawContext.open(library)..define(['echo', 'echo']);
  var id = 0;
  for (final body in <List<int>>[
    [20],
    [127],
    [Tag.handle, 1, 2, 3, 4, 5, 6, 7, 8],
    [Tag.latin1, 200, 1, 2, 3],
    [Tag.latin1, Tag.sizeU32, 0xFF, 0xFF, 0xFF, 0xFF],
    [Tag.utf16, 1, 0, 0xD8],
    [Tag.utf16, 2, 0x00, 0xDC, 0x00, 0xD8],
    [Tag.typed, 99, 1, 0],
    [Tag.typed, Kind.float64, Tag.sizeU32, 0xFF, 0xFF, 0xFF, 0x7F],
    [Tag.list, Tag.sizeU32, 0xFF, 0xFF, 0xFF, 0x7F],
    [Tag.listInt64, Tag.sizeU32, 0xFF, 0xFF, 0xFF, 0x1F],
    [Tag.map, Tag.sizeU32, 0xFF, 0xFF, 0xFF, 0x7F],
    [Tag.mapStrings, 1, Tag.nullValue, Tag.nullValue],
    [Tag.mapShape, 0],
    [Tag.mapShape, 200],
    [for (var i = 0; i < 5000; i++) ...[Tag.list, 1]],
    [Tag.int64, 1],
    [Tag.float64],
  ]) {
    await refusedBody(raw, ++id, body);
  }
  // Nothing at all.
  await refusedBody(raw, ++id, []);
  raw.close();
  checkEqual(await echo.invokeMethod<int>('echo', 1), 1);
}

Future<void> malformedFrames() async {
  final raw = RawContext.open(library)..define(['echo', 'echo']);
  for (final frame in [
    rawFrame(99, 1, 1, 2, []),
    rawFrame(0, 1, 1, 2, []),
    // Verbs of the other direction.
    rawFrame(Verb.event, 1, 1, 2, [0]),
    rawFrame(Verb.post, 1, 1, 2, [0]),
    // Names that were never defined, or out of order.
    rawFrame(Verb.call, 1, 3, 2, [0]),
    rawFrame(Verb.call, 1, 1, 3, [0]),
    rawFrame(Verb.call, 1, 0xFFFFFFFF, 2, [0]),
    rawFrame(Verb.define, 9, 0, 0, [Tag.latin1, 1, 65]),
    rawFrame(Verb.define, 1, 0, 0, [Tag.latin1, 1, 65]),
    rawFrame(Verb.define, 3, 0, 0, [Tag.nullValue]),
    // Lengths that are wrong.
    for (final length in [0, 8, 23, 33, 40, 0xFFFFFFF8])
      rawFrame(Verb.call, 1, 1, 2, [0], length: length),
    [1, 2, 3],
  ]) {
    checkEqual(raw.post(frame), Status.malformed, 'status of $frame');
  }
  // Answers to what nobody asked.
  for (final verb in [Verb.reply, Verb.replyError, Verb.failure]) {
    raw.post(rawFrame(verb, 12345, 0, 0, [20]));
  }
  checkEqual(raw.post(rawFrame(Verb.call, 7, 1, 2, [Tag.trueValue])), 0);
  checkEqual((await raw.answer(7)).verb, Verb.reply, 'verb after all that');
  raw.close();
}

Future<void> randomBytes() async {
  final random = Random(20240517);
  final raw = RawContext.open(library)..define(['echo', 'echo']);
  for (var round = 0; round < 20000; round++) {
    final body = [
      for (var i = random.nextInt(60); i > 0; i--)
        // Mostly tags and small sizes.
        random.nextInt(4) == 0 ? random.nextInt(256) : random.nextInt(22),
    ];
    final verb = round.isEven ? Verb.call : random.nextInt(12);
    final frame = rawFrame(verb, round + 100, round.isEven ? 1 : verb, 2, body);
    if (round % 7 == 0) frame[random.nextInt(frame.length)] ^= 0xFF;
    raw.post(frame);
    if (round % 500 == 0) await pause(1);
  }
  raw.close();
  checkEqual(await echo.invokeMethod<int>('echo', 1), 1);
}

Future<void> twentyIsolates() async {
  final workers = await Future.wait([
    for (var i = 0; i < 20; i++) Worker.start(library.folder, _askForItself),
  ]);
  final ids = {for (final worker in workers) await worker.next<int>()};
  checkEqual(ids.length, 20, 'number of distinct ids');
  for (final worker in workers) {
    checkEqual(await worker.next<String>(), 'all mine');
    await worker.exited();
  }
}

Future<void> _askForItself(TestLibrary library, SendPort main) async {
  final (echo, ends) = (library.channel('echo'), library.channel('ends-async'));
  final mine = await echo.invokeMethod<int>('isolate');
  main.send(mine);
  for (var round = 0; round < 100; round++) {
    final later = ends.invokeMethod<String>('later');
    final answers = await Future.wait([
      for (var i = 0; i < 5; i++)
        echo.invokeMethod<Object?>('echo', [mine, round, i]),
    ]);
    checkEqual(answers, [
      for (var i = 0; i < 5; i++) [mine, round, i],
    ]);
    if (round == 99) await later;
  }
  main.send('all mine');
}
