/// A file whose types come from another one, of the same package in Kotlin.
import 'package:columba/interface.dart';

import 'kotlin_shared.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'goldens',
  kotlinOut: 'tests/goldens/kotlin/shared/Neighbour.g.kt',
  kotlinOptions: KotlinOptions(package: 'goldens.shared'),
))
class Neighbour {
  Temperature? last;
}

@HostApi()
abstract class Neighbours {
  Change next(Neighbour neighbour);
}

@EventChannelApi()
abstract class NeighbourChanges {
  Temperature temperatures();
  Int8List bytes();
}
