// The interface of the tests of objects of Rust behind objects of Dart.
// `proxies.g.dart` and `library/src/proxies.rs` are what the generator makes of
// it.
import 'package:columba/interface.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'typed_tests',
  dartFfiOut: 'tests/typed/proxies.g.dart',
  rustOut: 'tests/typed/library/src/proxies.rs',
))

/// Where a gauge is.
enum Place { inside, outside }

/// What all instruments can do.
@ProxyApi()
abstract class Instrument {
  /// Called when it breaks.
  late void Function(String reason)? broke;

  /// Its age in years.
  int age();
}

/// Callbacks and static members alone.
@ProxyApi()
abstract class Listener {
  late int? Function(int code, String? text)? heard;

  @async
  late String? Function(Place place)? asked;

  @static
  bool isOpen();
}

@ProxyApi()
abstract class Battery {
  Battery(double charge);

  double charge();
}

/// Everything at once.
@ProxyApi()
abstract class Gauge extends Instrument implements Listener {
  /// Makes one; none without a label.
  Gauge(String label, int? tries);

  Gauge.named({required Place? at, Battery? spare});

  /// Its name.
  late String name;

  late Place? place;

  late List<Battery?> batteries;

  @attached
  late Battery battery;

  @static
  late Battery shared;

  /// Called with what it shows.
  late void Function(double value, Gauge? other)? changed;

  @async
  late Map<String, Place>? Function(List<int?> codes)? mapped;

  late List<int>? Function(int count)? counted;

  double read(int channel, List<Gauge?> others);

  /// What it was made with.
  String describe();

  @async
  Uint8List? dump();

  void reset();

  /// Gives the gauge back; or, with [fresh], a new one with the same battery.
  Gauge itself(bool fresh);

  /// As what it extends.
  Instrument asInstrument();

  Map<String, Battery> batteriesByName();

  Map<String, Gauge> echo(Map<String, Gauge> gauges);

  @async
  List<Battery?> echoLater(List<Battery?> batteries);

  Object? anything(Object? value);

  void panic();

  @async
  void panicLater();

  /// Has callbacks called: from a call that waits, if [atOnce].
  @async
  String call(String what);

  String callAtOnce(String what);

  @static
  @async
  String? version(Place place);

  @static
  void calibrate(int by);

  @static
  int calibration();
}

/// Without a callback of its own it cannot be made.
@ProxyApi()
abstract class Alarm {
  Alarm();

  late bool Function(int level) rings;

  bool ringAtOnce(int level);

  /// An alarm that Rust has made.
  Alarm? another(bool made);
}

/// What the library holds at the moment.
@HostApi()
abstract class Stock {
  /// Gauges and batteries that are alive.
  int alive();

  void removeBattery();

  void restoreBattery();

}
