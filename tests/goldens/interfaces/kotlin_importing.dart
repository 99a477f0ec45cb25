/// A file whose types come from other ones, of another package in Kotlin.
import 'package:columba/interface.dart';

import 'kotlin_shared.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'goldens',
  kotlinOut: 'tests/goldens/kotlin/importing/Importing.g.kt',
  kotlinOptions: KotlinOptions(
    package: 'goldens.importing',
    errorClassName: 'StationError',
    copyrightHeader: ['Copyright of nobody.', '', 'All rights given away.'],
    fileSpecificClassNameComponent: 'my_stations',
    useGeneratedAnnotation: true,
  ),
))
class Station {
  String? name;
  Temperature? last;
}

@HostApi()
abstract class Stations {
  Temperature measure(String station, {Unit_ unit = Unit_.kelvin});
  Map<Unit_, List<Temperature>> all(Station? station);
  @async
  Change next(Change change);
}

@FlutterApi()
abstract class StationListener {
  Change changed(Change change);
}
