/// Every kind of declaration, with Pigeon's types alone.
import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'goldens',
  dartOut: 'tests/goldens/dart/lib/everything.g.dart',
  dartFfiOut: 'tests/goldens/dart_ffi/lib/everything.g.dart',
  rustOut: 'tests/goldens/rust/src/generated/everything.rs',
  kotlinOut: 'tests/goldens/kotlin/everything/Everything.g.kt',
  kotlinOptions: KotlinOptions(package: 'goldens.everything'),
  dartTestOut: 'tests/goldens/dart/test/everything_test_api.g.dart',
  javaOut: 'tests/goldens/java/dev/columba/goldens/Everything.java',
  javaOptions: JavaOptions(package: 'dev.columba.goldens'),
  dartOptions: DartOptions(
    copyrightHeader: ['Copyright of nobody.', '', 'All rights given away.'],
  ),
))

/// How many readings are kept.
const int limit = 3;
const double half = 0.5;
const double three = 3;
const bool isOpen = !false;
const int most = 0x7fffffffffffffff;
const int least = -9223372036854775808;

/// Quotes, a dollar, a backslash and two lines.
const String text = 'it\'s "\$5" \\ a\nb';

/// What a reading is of.
enum Kind {
  /// Of the air.
  air,
  water,
}

/// A measured value.
class Reading {
  Reading({
    required this.id,
    this.celsius,
    this.kind = Kind.air,
    this.count = 3,
    this.scale = 1,
    this.label = 'it\'s "\$5"',
    this.tags = const ['a', 'b'],
    this.limits = const {'low': [1, 2]},
  });

  /// Tells it from others.
  String id;
  double? celsius;
  Kind kind;
  int count;
  double scale;
  String label;
  List<String> tags;
  Map<String, List<int>>? limits;
}

class Nothing {}

/// Holds one value of each type, and one that may be missing.
class AllTypes {
  late bool aBool;
  late int anInt;
  late double aDouble;
  late String aString;
  late Uint8List bytes;
  late Int32List ints32;
  late Int64List ints64;
  late Float64List doubles;
  late Kind kind;
  late Reading reading;
  late Object object;
  late List list;
  late Map map;
  late List<Kind?> kinds;
  late List<List<Reading?>> rows;
  late Map<Kind, Map<int, List<String>?>> table;
  bool? aNullableBool;
  int? aNullableInt;
  double? aNullableDouble;
  String? aNullableString;
  Uint8List? nullableBytes;
  Int32List? nullableInts32;
  Int64List? nullableInts64;
  Float64List? nullableDoubles;
  Kind? nullableKind;
  Reading? nullableReading;
  Object? nullableObject;
  List? nullableList;
  Map? nullableMap;
  List<Kind?>? nullableKinds;
  List<List<Reading?>?>? nullableRows;
  Map<Kind?, Map<int?, List<String>?>?>? nullableTable;
  AllTypes? self;
}

/// A shape has no fields of its own.
sealed class Shape {}

class Circle extends Shape {
  late double radius;
}

class Square implements Shape {
  double? side;
}

/// Objects with default values that are no constants.
class Defaults {
  Defaults({
    this.reading = const Reading(id: 'r', tags: ['x']),
    this.maybe = const Reading(id: 'm'),
    this.shape = const Circle(radius: 2),
    this.readings = const [Reading(id: 'l')],
    this.byName = const {'n': Nothing()},
    this.nothings = const [],
  });

  Reading reading;
  Reading? maybe;
  Shape shape;
  List<Reading> readings;
  Map<String, Nothing?>? byName;
  List<Nothing> nothings;
}

/// What the app calls.
@HostApi(dartHostTestHandler: 'TestMeter')
abstract class Meter {
  /// Starts it.
  void start();
  int add(int a, int b);
  String? find(String? name);
  AllTypes echo(AllTypes all);
  AllTypes? echoNullable(AllTypes? all);
  Object anything(Object value);
  Object? anythingNullable(Object? value);
  List<List<int>> rows(List<List<int>> rows);
  Map<String, Map<Kind, List<double?>>> table(Map<String, Map<Kind, List<double?>>> table);
  List list(List? list);
  Shape shape(Shape shape, [Shape? other, int count = 2]);
  @async
  Uint8List slow(Uint8List bytes);
  @asyncCallback
  void later(Kind kind);
  String named(String first, {required bool second, int third = 3, Reading? fourth, Reading fifth = const Reading(id: 'f')});
  String optional(String first, [bool? second, double third = 3, List<int> fourth = const [1, 2]]);
}

/// What the host calls.
@FlutterApi()
abstract class Listener {
  void ping();
  int add(int a, int b);
  AllTypes echo(AllTypes all);
  AllTypes? echoNullable(AllTypes? all);
  Object? anything(Object? value);
  List<List<int>> rows(List<List<int>> rows);
  Shape shape(Shape shape);
  @async
  String? slow(String? text);
  @asyncCallback
  void later(Kind kind);
}

@EventChannelApi()
abstract class Events {
  /// Counts.
  int counts();
  Shape shapes();
  List<List<int>> rows();
  String? texts();
}
