/// A file whose types come from another one.
import 'package:pigeon/pigeon.dart';

import 'shared_types.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'goldens',
  dartOut: 'tests/goldens/dart/lib/importing.g.dart',
  dartFfiOut: 'tests/goldens/dart_ffi/lib/importing.g.dart',
  rustOut: 'tests/goldens/rust/src/generated/importing.rs',
  dartTestOut: 'tests/goldens/dart/test/importing_test_api.g.dart',
  javaOut: 'tests/goldens/java/dev/columba/goldens/Importing.java',
  javaOptions: JavaOptions(package: 'dev.columba.goldens'),
))
class Station {
  Station({required this.name, this.last, this.normal = const Temperature(degrees: 20)});

  String name;
  Temperature? last;
  Temperature normal;
}

@HostApi(dartHostTestHandler: 'TestStations')
abstract class Stations {
  Temperature measure(String station, {Unit unit = Unit.kelvin});
  Map<Unit, List<Temperature>> all(Station? station);
  MessageCodec codec(MessageCodec codec);
  station hidden(station value);
}

@FlutterApi()
abstract class StationListener {
  Event changed(Event event);
}
