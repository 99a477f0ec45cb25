import 'dart:ffi';
import 'dart:typed_data';

import 'package:columba/columba.dart';

import '../../tests/typed/meter.g.dart' hide PlatformException;
import '../../tests/typed/ticker.g.dart';
import 'harness.dart';
import 'typed_limits.dart';

/// The figures of typed calls.
List<Figure> typedFigures(MessageChannelContext context, DynamicLibrary library) {
  final meter = Meter(context: context);
  final limits = TypedLimits(library);
  TickListener.setUp(_Listener(), context: context);
  final ticker = Ticker(context: context);
  final point = Point(id: 7, ratio: 0.5, name: 'columba');
  final points = [
    for (var i = 0; i < 1000; i++) Point(id: i, ratio: i / 3, name: 'bird $i')
  ];
  final kibibyte = Uint8List(1024);
  final mebibyte = Uint8List(1 << 20);
  final large = Uint8List(16 << 20);
  Object? last;

  Figure figure(
    String name,
    int count,
    Work ours,
    String limitName,
    Work limit, {
    Map<String, Work> beside = const {},
  }) =>
      Figure(name,
          group: 'pinned',
          ours: ours,
          limits: {limitName: limit},
          beside: beside,
          count: count);

  Figure text(String name, String text, int count) =>
      figure(name, count, (count) async {
        for (var i = 0; i < count; i++) {
          last = meter.repeatSync(text);
        }
      }, 'ASCII loop', (count) async {
        for (var i = 0; i < count; i++) {
          last = limits.text(text);
        }
      });

  Figure bytes(String name, Uint8List bytes, int count) =>
      figure(name, count, (count) async {
        for (var i = 0; i < count; i++) {
          last = meter.echoBytesSync(bytes);
        }
      }, 'copy in, copy out', (count) async {
        for (var i = 0; i < count; i++) {
          last = limits.bytes(bytes);
        }
      }, beside: {
        'view of a buffer that the next call overwrites': (count) async {
          for (var i = 0; i < count; i++) {
            last = limits.overwrittenBytes(bytes);
          }
        },
      });

  return [
    figure('sync_void', 100000, (count) async {
      for (var i = 0; i < count; i++) {
        meter.resetSync();
      }
    }, 'bare call', (count) async {
      for (var i = 0; i < count; i++) {
        limits.nothing();
      }
    }),
    figure('sync_add', 100000, (count) async {
      var sum = 0;
      for (var i = 0; i < count; i++) {
        sum = meter.addSync(sum, i);
      }
      last = sum;
    }, 'bare call', (count) async {
      var sum = 0;
      for (var i = 0; i < count; i++) {
        sum = limits.add(sum, i);
      }
      last = sum;
    }),
    figure('future_void', 50000, (count) async {
      for (var i = 0; i < count; i++) {
        await meter.reset();
      }
    }, 'sync call and completed future', (count) async {
      for (var i = 0; i < count; i++) {
        meter.resetSync();
        await Future<void>.value();
      }
    }),
    figure('sync_struct', 20000, (count) async {
      for (var i = 0; i < count; i++) {
        last = meter.echoPointSync(point);
      }
    }, 'tight codec', (count) async {
      for (var i = 0; i < count; i++) {
        last = limits.point(point);
      }
    }),
    figure('sync_struct_x1000', 50, (count) async {
      for (var i = 0; i < count; i++) {
        last = meter.echoPointsSync(points);
      }
    }, 'tight codec', (count) async {
      for (var i = 0; i < count; i++) {
        last = limits.points(points);
      }
    }),
    text('sync_string_1k', 'a dove! ' * 128, 5000),
    text('sync_string_1m', 'a dove! ' * (128 << 10), 10),
    figure('sync_borrow_16m', 50000, (count) async {
      for (var i = 0; i < count; i++) {
        last = meter.lengthSync(large);
      }
    }, 'the same with 1 KiB', (count) async {
      for (var i = 0; i < count; i++) {
        last = meter.lengthSync(kibibyte);
      }
    }, beside: {
      'bare leaf call': (count) async {
        for (var i = 0; i < count; i++) {
          limits.nothingLeaf();
        }
      },
    }),
    figure('callback_sync', 50000, (count) async {
      last = ticker.tickSync(count);
    }, 'bare callback', (count) async {
      last = limits.callBack(count);
    }),
    bytes('sync_bytes_1k', kibibyte, 10000),
    bytes('sync_bytes_1m', mebibyte, 100),
    bytes('sync_bytes_16m', large, 8),
  ];
}

class _Listener implements TickListener {
  @override
  int onTick(int tick) => tick;

  @override
  String describe(String text) => text;
}
