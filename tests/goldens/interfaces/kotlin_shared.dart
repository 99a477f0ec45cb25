/// Types that other files import, of the same package in Kotlin and of another.
import 'package:columba/interface.dart';

import 'kotlin_inner.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'goldens',
  kotlinOut: 'tests/goldens/kotlin/shared/Shared.g.kt',
  kotlinOptions: KotlinOptions(package: 'goldens.shared'),
))
enum Unit_ { celsius, kelvin }

class Temperature {
  Temperature({this.degrees = 0, this.unit = Unit_.celsius});

  double degrees;
  Unit_ unit;
  Uint32List? samples;
  Inner? inner;
}

sealed class Change {}

class Rise extends Change {
  late Temperature to;
}

@EventChannelApi()
abstract class Changes {
  Change changes();
}
