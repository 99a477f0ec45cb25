/// Types that Pigeon has not.
import 'package:columba/interface.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'goldens',
  dartOut: 'tests/goldens/dart/lib/beyond.g.dart',
  dartFfiOut: 'tests/goldens/dart_ffi/lib/beyond.g.dart',
  rustOut: 'tests/goldens/rust/src/generated/beyond.rs',
  javaOut: 'tests/goldens/java/dev/columba/goldens/BeyondMessages.java',
  javaOptions: JavaOptions(package: 'dev.columba.goldens', useFutures: true),
  kotlinOut: 'tests/goldens/kotlin/beyond/Beyond.g.kt',
  kotlinOptions: KotlinOptions(package: 'goldens.beyond'),
))
class Beyond {
  late DateTime time;
  late Duration duration;
  late Uri uri;
  late BigInt bigInt;
  late Set<int> ints;
  late Set<List<DateTime?>> times;
  late Int8List int8s;
  late Int16List int16s;
  late Uint16List uint16s;
  late Uint32List uint32s;
  late Uint64List uint64s;
  late Uint8ClampedList clamped;
  late ByteData data;
  late Float32List floats;
  late Map<Uri, Set<Duration>> map;
  DateTime? nullableTime;
  Duration? nullableDuration;
  Uri? nullableUri;
  BigInt? nullableBigInt;
  Set<int?>? nullableInts;
  Int16List? nullableInt16s;
  ByteData? nullableData;
  List<Beyond>? children;
}

class WithDefaults {
  WithDefaults({
    this.patience = const Duration(seconds: 3),
    this.ratio = 1 / 4,
    this.names = const {'a', 'b'},
    this.none = const {},
    this.any = const {},
  });

  Duration patience;
  double ratio;
  Set<String> names;
  Set<int> none;
  Object any;
}

@HostApi()
abstract class BeyondHost {
  Beyond echo(Beyond value);
  Set<DateTime> times(Set<DateTime> times, {Duration patience = const Duration(minutes: 1)});
  Object? any(Object? value);
}

@FlutterApi()
abstract class BeyondListener {
  Beyond echo(Beyond value);
  Set<Duration?>? durations(Set<Duration?>? durations);
}

@EventChannelApi()
abstract class BeyondEvents {
  DateTime ticks();
}
