/// Objects of the host behind objects of Dart.
import 'package:columba/interface.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'goldens',
  dartOut: 'tests/goldens/dart/lib/proxies.g.dart',
  dartFfiOut: 'tests/goldens/dart_ffi/lib/proxies.g.dart',
  rustOut: 'tests/goldens/rust/src/generated/proxies.rs',
  kotlinOut: 'tests/goldens/kotlin/proxies/Proxies.g.kt',
  kotlinOptions: KotlinOptions(package: 'goldens.proxies'),
  javaOut: 'tests/goldens/java/goldens/proxies/Proxies.java',
  javaOptions: JavaOptions(package: 'goldens.proxies', useFutures: true),
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
@ProxyApi(
  kotlinOptions: KotlinProxyApiOptions(fullClassName: 'natives.NativeGauge', minAndroidApi: 26),
  swiftOptions: SwiftProxyApiOptions(name: 'NativeGauge', import: 'Gauges'),
)
abstract class Gauge extends Instrument implements Listener {
  /// Makes one.
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

  double read(int channel, List<Gauge?> others);

  @async
  Uint8List? dump();

  void reset();

  @static
  @async
  String? version(Place place);

  @static
  void calibrate();
}

/// Without a callback of its own it cannot be made.
@ProxyApi()
abstract class Alarm {
  Alarm();

  late bool Function(int level) rings;
}

/// Of any type, in the words of Kotlin.
@ProxyApi(kotlinOptions: KotlinProxyApiOptions(fullClassName: 'java.util.ArrayDeque<*>'))
abstract class Things {}
