// The interface of the tests of objects whose classes are in two files.
// `dials.g.dart` and `library/src/dials.rs` are what the generator makes of it.
import 'package:columba/interface.dart';

import 'proxies.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'typed_tests',
  dartFfiOut: 'tests/typed/dials.g.dart',
  rustOut: 'tests/typed/library/src/dials.rs',
))

/// Extends, implements, holds and sends what another file declares.
@ProxyApi()
abstract class Dial extends Instrument implements Listener {
  Dial(Battery main, {Place? at});

  late Battery? spare;

  @attached
  late Battery battery;

  late Battery? Function(Battery battery, Place place)? turned;

  /// Takes another battery, and gives the one that was there.
  Battery swap(Battery battery);

  List<Gauge?> gauges(List<Gauge?> gauges);

  Instrument asInstrument();

  Dial? echo(Dial? dial);

  /// Has callbacks called.
  @async
  String call(String what);
}
