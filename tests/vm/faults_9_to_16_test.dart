/// The faults that the system before this one had: the last eight.
library;

import 'dart:async';
import 'dart:typed_data';

import 'package:columba/columba.dart';
import 'package:columba/src/native/abi.dart';

import 'support/child.dart';
import 'support/harness.dart';
import 'support/isolates.dart';
import 'support/memory.dart';
import 'support/raw_context.dart';

late TestLibrary library;
late final NativeMethodChannel echo = library.channel('echo');

Future<Never> main(List<String> arguments) {
  library = TestLibrary.of(arguments);
  test('fault_09_strings_with_nul_pass_both_ways', nulStrings);
  test('fault_10_big_strings_leave_nothing_behind', () async {
    final text = 's' * mebibyte;
    final wide = '\u20AC' * (mebibyte ~/ 2);
    await checkMemoryFlat(100, () async {
      checkEqual(await echo.invokeMethod<String>('echo', text), text);
      checkEqual(await echo.invokeMethod<String>('echo', wide), wide);
    }, warmUp: 10, allowed: 32 * mebibyte);
  }, within: const Duration(seconds: 60));
  test('fault_10_replies_leave_nothing_behind', () async {
    await checkMemoryFlat(100, () async {
      for (var i = 0; i < 10; i++) {
        await Future.wait([
          for (var j = 0; j < 100; j++) echo.invokeMethod<Object?>('echo', j),
        ]);
      }
    }, warmUp: 10, allowed: 4 * mebibyte);
  }, within: const Duration(seconds: 60));
  test('fault_10_errors_leave_nothing_behind', () async {
    final ends = library.channel('ends');
    await checkMemoryFlat(50, () async {
      for (var i = 0; i < 100; i++) {
        await checkError<PlatformException>(
            ends.invokeMethod<Object?>('error', 'detail' * 20));
      }
    }, warmUp: 10, allowed: 4 * mebibyte);
  }, within: const Duration(seconds: 60));
  test('fault_11_rust_notices_an_isolate_that_is_killed', killedIsolate);
  test('fault_12_lone_surrogates_are_an_error', () async {
    for (final lone in ['a\uD800b', '\uDFFF', 'x' * 9000 + '\uD83D']) {
      await checkError<UnsendableValueError>(
          echo.invokeMethod<Object?>('echo', lone),
          contains: ['lone surrogate at index']);
    }
    const pair = '\u{1F54A}';
    checkEqual(await echo.invokeMethod<String>('echo', pair), pair);
  });
  test('fault_13_unsigned_and_clamped_lists_and_byte_data_are_typed_data',
      unusualTypedData);
  test('fault_13_maps_keep_their_order', mapOrder);
  test('fault_14_unsendable_arguments_leak_nothing', () async {
    final cycle = <Object?>[Uint8List(2 * mebibyte), 'x' * 100000];
    cycle.add({'deeper': cycle});
    await checkMemoryFlat(50, () async {
      await checkError<UnsendableValueError>(
          echo.invokeMethod<Object?>('echo', cycle));
    }, warmUp: 3, allowed: 40 * mebibyte);
  }, within: const Duration(seconds: 60));
  test('fault_15_a_call_carries_numbers_instead_of_names', numbersForNames);
  test('fault_15_any_number_of_names_works', manyNames,
      within: const Duration(seconds: 30));
  test('fault_16_a_program_without_a_main_run_loop_works', () async {
    final child = await Child.start(library, 'lifetime', ['call']);
    checkEqual(await child.exitCode(), 0, 'exit code');
    checkEqual((await child.output).trim(), 'answered');
  }, within: const Duration(seconds: 15));
  return runTests();
}

Future<void> nulStrings() async {
  final make = library.channel('make');
  for (final count in [1, 49, 50, 51, 200, 5000, 10000]) {
    final nul = '\u0000' * count;
    checkEqual(await make.invokeMethod<String>('text', ['nul', count]), nul);
    checkEqual(await echo.invokeMethod<String>('echo', nul), nul);
    final inside = 'before${'x' * count}\u0000after';
    checkEqual(await echo.invokeMethod<Object?>('echo', [inside]), [inside]);
    checkEqual(await echo.invokeMethod<Object?>('echo', {inside: 1}),
        {inside: 1});
    final utf8 =
        await library.channel('inspect').invokeMethod<Uint8List>('utf8', nul);
    checkEqual(utf8, Uint8List(count));
  }
}

Future<void> killedIsolate() async {
  final async = library.channel('ends-async');
  final before = await async.invokeMethod<int>('dropped');
  final worker = await Worker.start(library.folder, (library, main) async {
    library.channel('ends-async').invokeMethod<void>('forever').ignore();
    main.send(await library.channel('isolates').invokeMethod<int>('mine'));
    await Completer<void>().future;
  });
  final id = await worker.next<int>();
  await worker.kill();
  await eventually('the handlers are told', () async {
    final isolates = library.channel('isolates');
    final log = await isolates.invokeMethod<List<Object?>>('log', id);
    return log.contains('destroyed');
  }, within: const Duration(seconds: 1));
  await eventually('the work that nobody waits for ends',
      () async => await async.invokeMethod<int>('dropped') == before + 1,
      within: const Duration(seconds: 1));
}

Future<void> unusualTypedData() async {
  final inspect = library.channel('inspect');
  Future<String> described(Object value) =>
      inspect.invokeMethod<String>('describe', value);
  checkEqual(await described(Uint64List.fromList([1, -1])), 'i64 [1, -1]');
  checkEqual(
      await described(Uint8ClampedList.fromList([1, 255])), 'u8 [1, 255]');
  checkEqual(
      await described(ByteData(3)..setUint8(1, 9)), 'u8 [0, 9, 0]');
  checkEqual(
      await echo.invokeMethod<Object?>('echo', [
        Uint64List(2000),
        Uint8ClampedList(9000),
        ByteData(9000),
      ]),
      [Int64List(2000), Uint8List(9000), Uint8List(9000)]);
}

Future<void> mapOrder() async {
  final maps = [
    {'b': 1, 'a': 2, 'c': 0},
    {3: 'x', 1: 'y', 2: 'z'},
    {'z': 1, 5: 2, 'a': 3, null: 4, true: 5},
    {for (var i = 1000; i > 0; i--) 'key $i': i},
  ];
  for (final map in maps) {
    checkEqual(await echo.invokeMethod<Object?>('echo', map), map);
  }
  checkEqual(
      await library.channel('inspect').invokeMethod<String>(
          'describe', maps.first),
      '{string "b": i64 1, string "a": i64 2, string "c": i64 0}');
}

Future<void> numbersForNames() async {
  final raw = RawContext.open(library);
  for (var id = 1; id <= 3; id++) {
    raw.outbound.ask(Verb.call, id, 'echo', 'echo', 0, 5);
    // What was posted last is still in the buffer, at its start.
    final length = raw.scratch.buffer.int32.first;
    final call = RawFrame(raw.scratch.buffer.bytes.sublist(0, length));
    checkEqual(call.verb, Verb.call);
    checkEqual((call.channel, call.method), (1, 1), 'numbers of the names');
    checkEqual(length, headerBytes + 8, 'bytes of a call');
    final answer = await raw.answer(id);
    checkEqual(answer.verb, Verb.reply);
    checkEqual(answer.bytes.length, headerBytes + 8, 'bytes of an answer');
  }
  raw.close();
}

Future<void> manyNames() async {
  for (var i = 0; i < 5000; i++) {
    final error = await checkError<PlatformException>(
        echo.invokeMethod<Object?>('method $i', i),
        code: 'no-such-method');
    checkEqual(error.message, 'method $i');
  }
  await checkError<NoSuchChannelException>(
      library.channel('one more').invokeMethod<Object?>('and another', [1]));
  await checkError<PlatformException>(
      echo.invokeMethod<Object?>('m' * 10000, 'x' * 10000),
      code: 'no-such-method');
  await checkError<UnsendableValueError>(
      library.channel('echo').invokeMethod<Object?>('\uD800'));
  final text = 'x' * 10000;
  checkEqual(await echo.invokeMethod<String>('echo', text), text);
  // The other way round.
  final caller = library.channel('caller')
    ..setMethodCallHandler((call) => call.method);
  for (var i = 0; i < 4200; i++) {
    checkEqual(
        await caller.invokeMethod<Object?>('call', {'method': 'dart $i'}),
        {'ok': 'dart $i'});
  }
  final long = 'd' * 20000;
  checkEqual(await caller.invokeMethod<Object?>('call', {'method': long}),
      {'ok': long});
  caller.setMethodCallHandler(null);
}
