// Written by hand in the shape of generated code, from ticker.dart.
// ignore_for_file: type=lint

import 'dart:ffi';

import 'package:columba/typed.dart';

/// What Rust calls.
abstract class TickListener {
  static const _description = ApiDescription(
      'dev.flutter.pigeon.typed_tests.TickListener', '0c6f1b5a9d2e4873');

  int onTick(int tick);

  String describe(String text);

  /// Makes [api] answer the calls of the native library; `null` takes it off.
  static void setUp(
    TickListener? api, {
    MessageChannelContext? context,
    String messageChannelSuffix = '',
  }) {
    FlutterApi.setUp(
      _description,
      messageChannelSuffix,
      context,
      api == null
          ? null
          : [
              (call) {
                final reader = call.read();
                final tick = reader.readInt();
                final result = api.onTick(tick);
                final writer = call.write();
                writer.writeInt(result);
              },
              (call) {
                final reader = call.read();
                final text = reader.readString();
                final result = api.describe(text);
                final writer = call.write();
                writer.writeString(result);
              },
            ],
    );
  }
}

/// What Dart calls, and Rust answers by asking Dart.
class Ticker {
  Ticker({MessageChannelContext? context, String messageChannelSuffix = ''})
      : _api = HostApi(_description, messageChannelSuffix, context,
            _TickerFunctions.new);

  static const _description = ApiDescription(
      'dev.flutter.pigeon.typed_tests.Ticker', '0c6f1b5a9d2e4873');

  final HostApi<_TickerFunctions> _api;

  /// Calls [TickListener.onTick] that often; the sum.
  Future<int> tick(int count) async => tickSync(count);

  /// Calls [TickListener.onTick] that often; the sum.
  int tickSync(int count) {
    final api = _api.bound;
    api.check(api.tick(api.id, count));
    return api.intResult;
  }

  Future<String> describe(String text) async => describeSync(text);

  String describeSync(String text) {
    final api = _api.bound;
    final writer = api.write();
    writer.writeString(text);
    api.check(api.describe(api.id, writer.finish()));
    final reader = api.read();
    return reader.readString();
  }

  Future<int> tickWhileLending(Uint8List bytes) async =>
      tickWhileLendingSync(bytes);

  int tickWhileLendingSync(Uint8List bytes) {
    final api = _api.bound;
    final writer = api.write();
    api.check(api.lend(2, writer, bytes, api.tickWhileLending));
    return api.intResult;
  }
}

final class _TickerFunctions extends HostFunctions {
  _TickerFunctions(super.api)
      : tick = api.function<Int32 Function(Uint32, Int64)>(0).asFunction(),
        describe =
            api.function<Int32 Function(Uint32, Uint32)>(1).asFunction(),
        tickWhileLending =
            api.function<Int32 Function(Uint32, Uint32)>(2).asFunction();

  final int Function(int, int) tick;
  final int Function(int, int) describe;
  final int Function(int, int) tickWhileLending;
}
