/// Objects of the host behind objects of Dart.
import 'package:columba/interface.dart';

enum Unit { metre, mile }

/// An object with everything.
@ProxyApi()
abstract class Gauge extends Instrument implements Watched {
  Gauge(int start);
  Gauge.named(String name, {Unit? unit});

  late int limit;
  late List<String?> labels;
  @attached
  late Needle needle;
  @static
  late Needle shared;

  /// Called when the value changes.
  late void Function(int value)? changed;
  late String Function(String? text) describe;
  @async
  late int? Function(int value)? later;

  int value();
  void set(int value);
  @async
  String slow(String text);
  Gauge? echo(Gauge? gauge);
  List<Needle> needles(List<Needle> needles);
  Unit? unit(Unit? unit);

  /// Has the host call the callbacks.
  @async
  String callDescribe(String? text);
  @async
  int? callLater(int value);
  void fail(String code, String? message, Object? details);

  @static
  int count(int add);
}

/// What [Gauge] inherits.
@ProxyApi()
abstract class Instrument {
  Instrument();

  late void Function(bool isOn)? switched;

  String kind();
}

/// What [Gauge] implements.
@ProxyApi()
abstract class Watched {
  late void Function(Instrument instrument)? watch;
}

/// What the host makes.
@ProxyApi()
abstract class Needle {
  double angle();
  bool isSame(Needle other);
}

/// Counts objects, for the tests of their ends.
@HostApi()
abstract class ProxyControl {
  int liveObjects();
  void collectGarbage();
}
