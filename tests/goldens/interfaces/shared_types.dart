/// Types that other files import.
import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'goldens',
  dartOut: 'tests/goldens/dart/lib/shared/types.g.dart',
  dartFfiOut: 'tests/goldens/dart_ffi/lib/shared_types.g.dart',
  rustOut: 'tests/goldens/rust/src/generated/shared_types.rs',
  javaOut: 'tests/goldens/java/dev/columba/goldens/shared/SharedTypes.java',
  javaOptions: JavaOptions(package: 'dev.columba.goldens.shared', useGeneratedAnnotation: true),
))

/// In this file there is no API.
enum Unit { celsius, kelvin }

class Temperature {
  Temperature({this.degrees = 0, this.unit = Unit.celsius});

  double degrees;
  Unit unit;
}

sealed class Event {}

class Rise extends Event {
  late Temperature to;
}

/// The name of one of Flutter's types, which an importing file needs too.
class MessageCodec {}

/// A name that the importing file has for a parameter.
class station {}
