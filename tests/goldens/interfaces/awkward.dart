/// Names that generated code needs itself, in every role.
import 'package:columba/interface.dart' as columba;

@columba.ConfigurePigeon(columba.PigeonOptions(
  dartPackageName: 'goldens',
  dartOut: 'tests/goldens/dart/lib/awkward.g.dart',
  dartFfiOut: 'tests/goldens/dart_ffi/lib/awkward.g.dart',
  dartTestOut: 'tests/goldens/dart/test/awkward_test_api.g.dart',
))

/// Constants that hide what stands in a library or an ancestor.
const int identical = 1;
const String runtimeType = 'constant';
const int readValue = 2;
const int writeValue = 3;
const bool override = true;
const int wrapResponse = 4;
const int PlatformException = 5;

/// Types with the names of Dart's and Flutter's.
class Future {
  int? a;
}

enum Stream { first, second }

class BasicMessageChannel {
  Future? future;
}

class MapEntry {}

class Iterable {}

class Enum {}

/// Types with the names of parameters and locals of generated code.
enum type { a, b }

class value {
  type? buffer;
}

class api {
  value? result;
}

enum message { one, two }

class other {
  int? another;
}

enum error { none }

/// Fields with the names of types, helpers and locals.
class Names {
  Names({
    this.String = 0.5,
    this.int = 1,
    this.bool = 1.5,
    this.List = 2,
    this.Object = 3,
    this.fields = 4,
    this.other = 5,
    this.list = 6,
    this.$dollar = 7,
    this.hide = 8,
    this.async = 9,
    this.abstract = 10,
    this.Names_ = 11,
  });

  double? String;
  double? int;
  double? bool;
  double? List;
  double? Object;
  double? fields;
  double? other;
  double? list;
  double? $dollar;
  double? hide;
  double? async;
  double? abstract;
  double? Names_;
}

@columba.HostApi(dartHostTestHandler: 'TestAwkward')
abstract class Awkward {
  type set(type type, value value, message message);
  int future(Future Future, int await, int yield, int async);
  Stream stream(Stream binaryMessenger, [Stream messageChannelSuffix = Stream.second]);
  void tearDown();
  int call(int call, int args, int api);
  String get(String set, {required int required, int on = 1, int late = 2});
  other then(other other, error error);
  List<List<type>> types(Map<type, List<value>> e);
  void override();
}

@columba.FlutterApi()
abstract class AwkwardListener {
  type set(type type, value value, message message);
  int future(Future Future, int await, int yield);
  Stream stream(Stream api, Stream args, Stream binaryMessenger);
  @columba.async
  api api_(api api, error error, message message);
  void wrapResponse_(other other);
  BasicMessageChannel identical_(MapEntry entry, Iterable iterable, Enum value);
}

@columba.EventChannelApi()
abstract class AwkwardEvents {
  type types();
  int pigeonMethodCodec();
}
