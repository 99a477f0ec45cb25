/// Types that other files import, of the same package in Java and of another.
import 'package:columba/interface.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'goldens',
  javaOut: 'tests/goldens/java/dev/columba/goldens/shared/JavaShared.java',
  javaOptions: JavaOptions(package: 'dev.columba.goldens.shared'),
))
enum Scale { celsius, kelvin }

class Temperature {
  late double degrees;
  late Scale scale;
  late List<Uint32List> samples;
  Int8List? raw;
}

sealed class Change {}

class Rise extends Change {
  late Temperature to;
}
