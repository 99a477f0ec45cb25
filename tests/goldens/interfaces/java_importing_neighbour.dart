/// A file whose types come from one of the same package in Java.
import 'package:columba/interface.dart';

import 'java_shared.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'goldens',
  javaOut: 'tests/goldens/java/dev/columba/goldens/shared/JavaNeighbour.java',
  javaOptions: JavaOptions(package: 'dev.columba.goldens.shared'),
))
@FlutterApi()
abstract class Neighbour {
  Temperature ask(Change change);
}
