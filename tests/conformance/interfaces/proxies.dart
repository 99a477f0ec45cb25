/// Objects of the host behind objects of Dart.
import 'package:columba/interface.dart';

import 'parts/instruments.dart';

enum Measure { metre, seaMile }

/// An object with everything.
@ProxyApi()
abstract class Gauge extends Instrument implements Watched {
  /// Fails with the code `too-small` if [start] is negative.
  Gauge(int start);
  Gauge.named(String name, {Measure? measure, Needle? hand});

  late int limit;
  late List<String?> labels;
  late Measure? scale;

  /// Made with the gauge; or the one that is given to [Gauge.named].
  @attached
  late Needle needle;
  @static
  late Needle shared;

  /// Called when the value changes.
  late void Function(int value)? changed;
  late String Function(String? text) describe;
  @async
  late int? Function(int value)? later;
  @async
  late Measure Function(Measure? measure) convert;
  late Needle? Function(Needle needle, List<Needle?> others)? moved;

  int value();
  @async
  void set(int value);
  void reset();

  /// What it was made with.
  String origin();
  @async
  String slow(String text);
  @asyncCallback
  Uint8List? slowBytes(Uint8List? bytes);
  @async
  Gauge slowEcho(Gauge gauge);

  Gauge? echo(Gauge? gauge);
  List<Needle> needles(List<Needle> needles);
  Map<String, Needle?> needlesByName(Map<String, Needle?> needles);
  List<Measure?> measures(List<Measure?> measures);
  Object? anything(Object? value);
  Instrument asInstrument(Instrument instrument);
  Watched asWatched(Watched watched);

  /// Has the host call the callbacks.
  @async
  String callDescribe(String? text);
  @async
  int? callLater(int value);
  @async
  Measure callConvert(Measure? measure);

  /// With the attached needle, and twice with one that the host makes.
  @async
  Needle? callMoved();
  @async
  void callSwitched(bool isOn);
  @async
  void callWatch(Instrument instrument);

  void fail(String code, String? message, Object? details);
  @async
  void failLater(String code, String? message, Object? details);

  @static
  int count(int add);
  @static
  @async
  String? nameOf(Measure measure);
  @static
  void failForAll(String code, String? message, Object? details);
}

/// What both sides make.
@ProxyApi()
abstract class Dial extends Instrument implements Watched {
  Dial();

  late String title;
  late Needle? hand;
}

/// Makes objects, and holds one.
@ProxyApi()
abstract class Workshop {
  @static
  Needle needle(double angle);
  @static
  Needle? noNeedle();

  /// A needle, another one, and the first one again.
  @static
  List<Needle> needles(double angle);
  @static
  Dial dial(String title, double? angle);

  /// A dial too.
  @static
  Instrument dialAsInstrument(String title);

  /// Of a class that is not in this file.
  @static
  Instrument secret();
  @static
  Watched watched();

  /// Fails: a gauge has callbacks that only Dart can give.
  @static
  Gauge gauge();
  @static
  void keep(Needle? needle);
  @static
  Needle? kept();
}

/// Counts objects, for the tests of their ends.
@HostApi()
abstract class ProxyControl {
  int liveObjects();
  void collectGarbage();
}
