/// Four isolates call and are called, listen, are killed and come again, for
/// some time: `soak.dart FOLDER [SECONDS]`.
///
/// No call of an isolate that lives may be lost or answered wrongly, and the
/// memory must be as flat at the end as it was after the warm-up.
library;

import 'dart:async';
import 'dart:isolate';
import 'dart:math';
import 'dart:typed_data';

import 'dart:io' show ProcessInfo;

import 'package:columba/columba.dart';

import 'support/harness.dart';
import 'support/isolates.dart';
import 'support/memory.dart';

const isolateCount = 4;

Future<Never> main(List<String> arguments) {
  final library = TestLibrary.of(arguments);
  final seconds = arguments.length > 1 ? int.parse(arguments[1]) : 20;
  test('a soak of $seconds seconds loses no reply and no memory', () async {
    final warmUp = Duration(seconds: min(10, 2 + seconds ~/ 4));
    await _Soak(library, 1).run(warmUp);
    await collectGarbage();
    final before = ProcessInfo.currentRss;
    final soak = _Soak(library, 2);
    await soak.run(Duration(seconds: seconds));
    await collectGarbage();
    final grown = ProcessInfo.currentRss - before;
    print('# ${soak.calls} calls, ${soak.events} events, ${soak.kills} '
        'isolates killed, grown by ${grown ~/ 1024} KiB');
    check(soak.calls > 100 * seconds, 'only ${soak.calls} calls were made');
    check(soak.kills > seconds ~/ 2, 'only ${soak.kills} were killed');
    check(grown < 64 * mebibyte, 'grown by ${grown ~/ mebibyte} MiB');
  }, within: Duration(seconds: seconds + 60));
  return runTests();
}

class _Soak {
  _Soak(this.library, this.seed);

  final TestLibrary library;
  final int seed;
  int calls = 0;
  int events = 0;
  int kills = 0;

  Future<void> run(Duration duration) async {
    final clock = Stopwatch()..start();
    await Future.wait([
      for (var i = 0; i < isolateCount; i++)
        _keepOne(Random(seed * 100 + i), () => clock.elapsed < duration),
    ]);
  }

  /// One isolate after the other, each killed or asked to end after a while.
  Future<void> _keepOne(Random random, bool Function() goOn) async {
    while (goOn()) {
      final worker = await Worker.start(library.folder, _work);
      final stop = await worker.next<SendPort>();
      stop.send(random.nextInt(1 << 30));
      await pause(100 + random.nextInt(900));
      if (random.nextInt(3) == 0) {
        await worker.kill();
        kills++;
        continue;
      }
      stop.send(null);
      final report = await worker.next<List<Object?>>();
      final [done as int, heard as int, problem as String?] = report;
      if (problem != null) fail(problem);
      calls += done;
      events += heard;
      await worker.exited();
    }
  }
}

/// Calls until it is told to stop, then says how many calls were answered, how
/// many events came, and what was wrong.
Future<void> _work(TestLibrary library, SendPort main) async {
  final control = ReceivePort();
  main.send(control.sendPort);
  final commands = StreamIterator<Object?>(control);
  await commands.moveNext();
  final mix = _Mix(library, Random(commands.current! as int));
  final lanes = Future.wait([for (var i = 0; i < 4; i++) mix.lane()]);
  await commands.moveNext();
  mix.stopped = true;
  String? problem;
  try {
    await lanes.timeout(const Duration(seconds: 10));
  } on TimeoutException {
    problem = 'calls are still waiting: ${mix.waiting}';
  } on Object catch (error) {
    problem = '$error';
  }
  await mix.close();
  main.send([mix.calls, mix.events, problem]);
  control.close();
}

class _Mix {
  _Mix(this.library, this.random) {
    caller.setMethodCallHandler((call) => call.arguments);
  }

  final TestLibrary library;
  final Random random;
  late final echo = library.channel('echo');
  late final caller = library.channel('caller');
  late final ends = library.channel('ends-async');
  final waiting = <String, int>{};
  bool stopped = false;
  int calls = 0;
  int events = 0;

  Future<void> lane() async {
    while (!stopped) {
      final what = ['echo', 'back', 'later', 'panic', 'events'][_weighted()];
      waiting.update(what, (count) => count + 1, ifAbsent: () => 1);
      await _one(what);
      waiting.update(what, (count) => count - 1);
      calls++;
    }
  }

  int _weighted() => switch (random.nextInt(100)) {
        < 60 => 0,
        < 85 => 1,
        < 95 => 2,
        < 96 => 3,
        _ => 4,
      };

  Future<void> _one(String what) async {
    switch (what) {
      case 'echo':
        final value = _value(4 * mebibyte);
        checkEqual(await echo.invokeMethod<Object?>('echo', value), value);
      case 'back':
        final value = _value(256 * 1024);
        final outcome = await caller.invokeMethod<Map<String, Object?>>(
            'call', {'method': 'echo', 'value': value});
        checkEqual(outcome['ok'], value);
      case 'later':
        checkEqual(await ends.invokeMethod<String>('later'), 'later');
      case 'panic':
        await checkError<ChannelFailureException>(
            ends.invokeMethod<Object?>('panic-later'),
            code: 'handler-panicked',
            within: const Duration(seconds: 5));
      case 'events':
        final count = 1 + random.nextInt(50);
        final stream = library.events('events').receiveBroadcastStream(count);
        final got = await stream.take(count).toList();
        checkEqual(got, [for (var i = 0; i < count; i++) i]);
        events += count;
    }
  }

  /// Mostly small, seldom as large as [most].
  Object? _value(int most) {
    final size = switch (random.nextInt(50)) {
      0 => random.nextInt(most),
      < 5 => random.nextInt(100000),
      _ => random.nextInt(300),
    };
    return switch (random.nextInt(6)) {
      0 => Uint8List(size)..fillRange(0, size, size & 0xFF),
      1 => 'x' * size,
      2 => '\u20AC' * (size ~/ 2),
      3 => [size, null, 'text', Float64List(size ~/ 8)],
      4 => {'size': size, 'list': List<int>.filled(size ~/ 8, -size)},
      _ => size,
    };
  }

  Future<void> close() async => caller.setMethodCallHandler(null);
}
