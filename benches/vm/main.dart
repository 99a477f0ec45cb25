// The figures, in a real Dart VM. `cargo xtask bench` runs this:
//
//     main.dart LIBRARIES --group=free|pinned --json=FILE [--only=NAME,..]
//     main.dart LIBRARIES --list
//
// FILE is written anew after each figure: a run that is broken off leaves what it
// has measured.
import 'dart:async';
import 'dart:ffi';
import 'dart:io';
import 'dart:typed_data';

import 'package:columba/columba.dart';

import 'harness.dart';
import 'limits.dart';
import 'typed.dart';
import 'typed_async.dart';

Future<void> main(List<String> arguments) async {
  final library = DynamicLibrary.open(_libraryIn(arguments.first));
  final options = _Options(arguments.skip(1));
  final context = MessageChannelContext.forInitFunction(library
      .lookup<NativeFunction<MessageChannelContextInitFunction>>(
          'vm_bench_init'));
  final limits = Limits(library);
  final results = <Map<String, Object?>>[];
  final figures = [
    ..._figures(context, limits),
    ...typedFigures(context, library),
    ...typedAsyncFigures(context, limits),
  ];
  if (options.list) await _list(figures);
  for (final figure in figures) {
    if (figure.group != options.group || !options.wants(figure.name)) continue;
    stderr.writeln('measuring ${figure.name}');
    if (figure.name == 'bytes_echo_16m') resetPeak();
    final before = peakMemory();
    final result = await measure(figure);
    if (figure.name == 'bytes_echo_16m') {
      result['peak_mib'] = peakMemory();
      result['peak_before_mib'] = before;
    }
    results.add(result);
    if (options.json != null) report(results, options.json);
  }
  limits.close();
  report(results, options.json);
  // What is set up for calls of the library keeps the isolate.
  await stdout.flush();
  exit(0);
}

/// Prints the names of [figures], one a line, each with its group, and exits.
Future<Never> _list(List<Figure> figures) async {
  for (final figure in figures) {
    print('${figure.name} ${figure.group}');
  }
  await stdout.flush();
  exit(0);
}

String _libraryIn(String folder) {
  final name = switch (Platform.operatingSystem) {
    'windows' => 'vm_bench.dll',
    'macos' => 'libvm_bench.dylib',
    _ => 'libvm_bench.so',
  };
  return '$folder${Platform.pathSeparator}$name';
}

class _Options {
  _Options(Iterable<String> arguments) {
    for (final argument in arguments) {
      switch (argument.split('=')) {
        case ['--group', final value]:
          group = value;
        case ['--json', final value]:
          json = value;
        case ['--only', final value]:
          only = value.split(',');
        case ['--list']:
          list = true;
        default:
          stderr.writeln('unknown argument $argument');
          exit(2);
      }
    }
  }

  String group = 'free';
  String? json;
  List<String>? only;
  bool list = false;

  bool wants(String name) => only?.contains(name) ?? true;
}

List<Figure> _figures(MessageChannelContext context, Limits limits) {
  final channel = NativeMethodChannel('calls', context: context);
  final events = NativeEventChannel('events', context: context);

  Work echo(Object? value) => (count) async {
        for (var i = 0; i < count; i++) {
          limits.last = await channel.invokeMethod<Object?>('echo', value);
        }
      };

  Future<void> null_(int count) async {
    for (var i = 0; i < count; i++) {
      await channel.invokeMethod<void>('null');
    }
  }

  Work listen({required bool batched}) => (count) {
        final done = Completer<void>();
        var received = 0;
        late final StreamSubscription<Object?> subscription;
        subscription = events
            .receiveBroadcastStream([count, batched]).listen((event) async {
          limits.last = event;
          if (++received < count) return;
          await subscription.cancel();
          done.complete();
        });
        return done.future;
      };

  Work repeat(void Function() call) => (count) async {
        for (var i = 0; i < count; i++) {
          call();
        }
      };

  final map = {'id': 7, 'name': 'columba', 'ratio': 0.5};
  final maps = List.generate(
      1000, (i) => {'id': i, 'name': 'bird $i', 'ratio': i / 3});
  final ints = List.generate(10000, (i) => i * 7919);
  final kibibyte = Uint8List(1024);
  final mebibyte = Uint8List(1 << 20);
  final large = Uint8List(16 << 20);

  Figure text(String name, String text, int count) => Figure(name,
          group: 'pinned',
          ours: echo(text),
          limits: {
            if (text.codeUnits.every((unit) => unit < 0x80))
              'ASCII loop': (count) => limits.asciiText(count, text),
            'VM string': (count) => limits.vmText(count, text),
            'UTF-16 in Rust': (count) => limits.utf16Text(count, text),
          },
          count: count);

  Figure bytesIn(String name, Uint8List bytes, int count) => Figure(name,
      group: 'pinned',
      ours: (count) async {
        for (var i = 0; i < count; i++) {
          await channel.invokeMethod<int>('length', bytes);
        }
      },
      limits: {'memcpy': (count) => limits.copy(count, bytes)},
      count: count);

  Figure bytesOut(String name, int length, int count) => Figure(name,
      group: 'pinned',
      ours: (count) async {
        for (var i = 0; i < count; i++) {
          limits.last = await channel.invokeMethod<Uint8List>('bytes', length);
        }
      },
      limits: {
        'posted external': (count) => limits.bytesOut(count, length)
      },
      count: count);

  return [
    Figure('ffi_leaf',
        group: 'pinned',
        ours: repeat(limits.nothingLeaf),
        limits: const {},
        count: 100000),
    Figure('ffi_non_leaf',
        group: 'pinned',
        ours: repeat(limits.nothing),
        limits: const {},
        count: 100000),
    Figure('null_pipelined',
        group: 'free',
        ours: (count) => _pipelined(channel, count, 1000),
        limits: {'raw hop': (count) => limits.pipelined(count, 1000)},
        count: 20000),
    Figure('null_sequential',
        group: 'pinned',
        ours: null_,
        limits: {'raw hop': limits.sequential},
        count: 5000),
    Figure('echo_map3',
        group: 'pinned',
        ours: echo(map),
        limits: {'tight codec': (count) => limits.maps(count, [map])},
        beside: {
          'structs': (count) => limits.maps(count, [map], structs: true),
          'Dart_CObject tree': (count) => limits.mapTree(count, [map]),
        },
        count: 5000),
    Figure('echo_map3_x1000',
        group: 'pinned',
        ours: echo(maps),
        limits: {'tight codec': (count) => limits.maps(count, maps)},
        beside: {
          'structs': (count) => limits.maps(count, maps, structs: true),
          'Dart_CObject tree': (count) => limits.mapTree(count, maps),
        },
        count: 50),
    Figure('echo_ints_x10000',
        group: 'pinned',
        ours: echo(ints),
        limits: {'tight codec': (count) => limits.ints(count, ints)},
        beside: {
          'Dart_CObject tree': (count) => limits.intTree(count, ints),
        },
        count: 100),
    text('string_1k_ascii', 'a dove! ' * 128, 3000),
    text('string_1m_ascii', 'a dove! ' * (128 << 10), 10),
    text('string_1k_utf8', 'Täubchen €' * 102, 3000),
    text('string_1m_utf8', 'Täubchen €' * (102 << 10), 10),
    Figure('bytes_1k',
        group: 'pinned',
        ours: echo(kibibyte),
        limits: {'one copy': (count) => limits.bytes(count, kibibyte)},
        count: 5000),
    bytesIn('bytes_in_1m', mebibyte, 100),
    bytesIn('bytes_in_16m', large, 8),
    bytesOut('bytes_out_1m', mebibyte.length, 200),
    bytesOut('bytes_out_16m', large.length, 50),
    Figure('bytes_echo_16m',
        group: 'pinned', ours: echo(large), limits: const {}, count: 8),
    Figure('events',
        group: 'free',
        ours: listen(batched: false),
        limits: {'raw port': limits.burst},
        count: 10000),
    Figure('events_batched',
        group: 'free',
        ours: listen(batched: true),
        limits: {'raw port': limits.burst},
        count: 10000),
  ];
}

/// Calls with [inFlight] under way.
Future<void> _pipelined(
  NativeMethodChannel channel,
  int count,
  int inFlight,
) {
  final done = Completer<void>();
  var sent = 0;
  var received = 0;
  void send() {
    sent++;
    channel.invokeMethod<void>('null').then((_) {
      received++;
      if (sent < count) send();
      if (received == count) done.complete();
    });
  }

  while (sent < inFlight && sent < count) {
    send();
  }
  return done.future;
}
