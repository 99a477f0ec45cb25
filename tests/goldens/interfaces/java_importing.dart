/// A file whose types come from one of another package in Java.
import 'package:columba/interface.dart';

import 'java_shared.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'goldens',
  javaOut: 'tests/goldens/java/dev/columba/goldens/JavaImporting.java',
  javaOptions: JavaOptions(package: 'dev.columba.goldens'),
))
class Station {
  late String name;
  Temperature? last;
}

@HostApi()
abstract class Stations {
  Change next(Change change, Scale scale);
  Map<Scale, List<Temperature>> all(Station station);
}

@EventChannelApi()
abstract class StationEvents {
  Change changes();
}
