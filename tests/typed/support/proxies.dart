/// What the tests of proxies share: the library, and shortcuts to make objects.
library;

import 'package:columba/columba.dart';

import '../../vm/support/harness.dart';
import '../../vm/support/memory.dart';
import '../meter.g.dart' show Meter;
import '../proxies.g.dart' hide ChannelFailureException, PlatformException;

export '../../vm/support/harness.dart';
export '../../vm/support/memory.dart';
export '../proxies.g.dart' hide ChannelFailureException, PlatformException;

late TestLibrary library;
late MessageChannelContext context;
late Stock stock;

/// Loads the library of [arguments], and connects to it.
void connect(List<String> arguments) {
  library = TestLibrary.of(arguments, 'typed_tests');
  context = library.context;
  stock = Stock(context: context);
  // One that borrows makes the library that of the process.
  Meter(context: context).addSync(1, 2);
}

Battery battery(double charge) =>
    Battery(pigeon_context: context, charge: charge);

Gauge gauge({
  String name = 'g',
  Place? place = Place.outside,
  List<Battery?> batteries = const [],
  void Function(Instrument, String)? broke,
  int? Function(Listener, int, String?)? heard,
  Future<String?> Function(Listener, Place)? asked,
  void Function(Gauge, double, Gauge?)? changed,
  Future<Map<String, Place>?> Function(Gauge, List<int?>)? mapped,
  List<int>? Function(Gauge, int)? counted,
  String label = 'label',
  int? tries,
}) =>
    Gauge(
      pigeon_context: context,
      name: name,
      place: place,
      batteries: batteries,
      broke: broke,
      heard: heard,
      asked: asked,
      changed: changed,
      mapped: mapped,
      counted: counted,
      label: label,
      tries: tries,
    );

/// How many objects of Rust are alive, once none is left that only waits for the
/// garbage collector: none of them is to go while a test counts its own.
Future<int> aliveBefore() async {
  for (var previous = -1;;) {
    await collectGarbage();
    final alive = stock.aliveSync();
    if (alive == previous) return alive;
    previous = alive;
  }
}
