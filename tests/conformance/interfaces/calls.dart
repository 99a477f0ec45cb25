/// What calls do besides carrying values: errors, defaults, instances, threads, constants, equality.
import 'package:columba/interface.dart';

/// Constants of every type, with what is awkward in some language.
const int answer = 42;
const int least = -9223372036854775808;
const int most = 0x7fffffffffffffff;
const double half = 0.5;
const double whole = 3;
const double tiny = -5e-324;
const bool isOpen = !false;
const String empty = '';
const String awkward = 'it\'s "\$5" \\ a\nb\tc */ {0} %s ünïcödé 🐦';

/// How urgent a note is.
enum Level {
  /// Not at all.
  low,
  remoteHigh,
}

/// A note with default values.
class Note {
  Note({
    required this.text,
    this.level = Level.remoteHigh,
    this.count = 3,
    this.scale = 1,
    this.tags = const ['a', 'b'],
    this.next,
  });

  String text;
  Level level;
  int count;
  double scale;
  List<String> tags;
  Note? next;
}

/// What equality has to look into.
class Sample {
  late double number;
  late Object any;
  late Uint8List bytes;
  late Float64List doubles;
  late List<Object?> list;
  late Map<Object?, Object?> map;
  Note? note;
}

class Nothing {}

class AlsoNothing {}

/// What Dart calls.
@HostApi()
abstract class Calls {
  /// Fails with the error of the interface.
  void fail(String code, String? message, Object? details);
  int failInstead(String code, String? message, Object? details);
  @async
  void failLater(String code, String? message, Object? details);
  @async
  String failLaterInstead(String code, String? message, Object? details);
  @asyncCallback
  void failByCallback(String code, String? message, Object? details);
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  void failInBackground(String code, String? message, Object? details);
  @async
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  void failLaterInBackground(String code, String? message, Object? details);

  /// Fails with whatever else the language throws.
  void breakDown(String message);
  @async
  void breakDownLater(String message);

  /// All arguments in one text.
  String join(String a, int b, double c, bool d, Level e, Note? f, List<int> g, Map<String, bool> h);
  String named(String first, {required bool second, int third = 3, Note? fourth, Level fifth = Level.remoteHigh});
  String optional(String first, [int second = 2, String? third, List<int> fourth = const [4]]);
  Note note(Note note, {Note other = const Note(text: 'other', tags: ['x'])});
  Nothing nothing(Nothing nothing);

  /// The thread that runs it: `platform`, or the name of another.
  String thread();
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  String backgroundThread();
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  String sameBackgroundThread();
  @async
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  String laterBackgroundThread();

  /// What the host has: the constants by their names, in the order of the declaration.
  Map<String, Object> constants();
  bool areEqual(Sample a, Sample b);
  bool areHashesEqual(Sample a, Sample b);
  bool areNothingsEqual(Nothing a, Nothing b);
  bool isNothingEqual(Nothing a, AlsoNothing b);
  String textOf(Sample sample);
  String textOfNote(Note note);

  /// Has Dart fail, and tells the error as the host has it: code, message, details. An answer is told as a list of one.
  @async
  List<Object?> errorOfDart(String code, String? message, Object? details);
  @async
  List<Object?> otherErrorOfDart(String message);
  @async
  List<Object?> errorOfNobody(String suffix);
  @async
  List<Object?> answerOfDart();

  /// Calls Dart under a suffix.
  @async
  String nameOfDart(String suffix);

  /// Calls Dart as often as said without waiting, and gives the answers in the order of the calls.
  @async
  List<int> callsInOrder(int count);

  /// Sets up [Counter] under a suffix, or takes it away.
  void setUpCounter(String suffix);
  void tearDownCounter(String suffix);
}

/// Each instance counts for itself.
@HostApi()
abstract class Counter {
  int next();
  String suffix();
}

/// What the host calls.
@FlutterApi()
abstract class Reports {
  void fail(String code, String? message, Object? details);
  @async
  void breakDown(String message);
  int number();
  @async
  String name();
  @async
  int later(int index);
}
