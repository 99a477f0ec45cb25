/// Every way in which a call can end in Java, with callbacks and with futures.
import 'package:columba/interface.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'goldens',
  javaOut: 'tests/goldens/java/dev/columba/goldens/AnswersMessages.java',
  javaOptions: JavaOptions(
    package: 'dev.columba.goldens',
    useFutures: true,
    copyrightHeader: ['Copyright of nobody.', '', 'All rights given away.'],
  ),
))

/// \u002a/ does not end this comment, and neither does */.
enum Mood {
  good,

  /// Two words.
  veryBad,
}

class Samples {
  late Int8List bytes;
  Uint16List? shorts;
  late List<Uint32List> rows;
  Map<String, Uint64List?>? columns;
  Set<List<Uint8ClampedList?>>? sets;
}

/// All ends.
sealed class Signal {}

class Start extends Signal {
  String? at;
}

sealed class Stop extends Signal {}

class Crash extends Stop {
  late int code;
}

@HostApi()
abstract class Answers {
  int now(int value);
  void check(String value, Mood? mood);
  Samples samples(Samples value);
  Object? anything(Object? value);
  Signal signal(Signal value);

  /// Later.
  @async
  int later(int value);
  @async
  String? perhaps(String? result);
  @asyncCallback
  void nothing();
  @async
  Uint32List raw(Uint32List value);
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  String thread();
  @async
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  String threadLater();
}

@FlutterApi()
abstract class Questions {
  int number(int value);
  String? text(String? value);
  void nothing();
  Samples samples(Samples value);
  List<Mood?> moods(Mood mood, Object? result);
}

@EventChannelApi()
abstract class Streams {
  List<Uint32List> rows();
  Signal signals();
}
