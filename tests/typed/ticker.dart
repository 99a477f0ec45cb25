// The interface of calls from Rust to Dart during a call. `ticker.g.dart` and
// `library/src/ticker.rs` are what the generator makes of it.
import 'package:columba/interface.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'typed_tests',
  dartFfiOut: 'tests/typed/ticker.g.dart',
  rustOut: 'tests/typed/library/src/ticker.rs',
))

/// What Rust calls.
@FlutterApi()
abstract class TickListener {
  int onTick(int tick);

  String describe(String text);
}

/// What Dart calls, and Rust answers by asking Dart.
@HostApi()
abstract class Ticker {
  /// Calls [TickListener.onTick] that often; the sum.
  int tick(int count);

  String describe(String text);

  int tickWhileLending(@borrowed Uint8List bytes);
}
