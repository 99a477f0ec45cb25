// The interface of the sample of what is asynchronous: `courier.g.dart` and
// `library/src/courier.rs` are what the generator makes of it.
import 'package:columba/interface.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'typed_tests',
  dartFfiOut: 'tests/typed/courier.g.dart',
  rustOut: 'tests/typed/library/src/courier.rs',
))

/// What a courier carries.
class Parcel {
  Parcel(this.id, this.weight, this.label);

  int id;
  double weight;
  String label;
}

@HostApi()
abstract class Courier {
  /// Does nothing, later.
  @async
  void ping();

  @async
  int add(int a, int b);

  @async
  Parcel echo(Parcel parcel);

  @async
  Uint8List echoBytes(Uint8List bytes);

  /// Answers after a while.
  @async
  String wait(int milliseconds);

  /// Waits for ever.
  @async
  void stay();

  /// How many wait for ever at the moment.
  int staying();

  /// How many wait or work at the moment.
  int busy();

  @async
  void fail(String code, String? message, Object? details);

  @async
  void panic(String message);

  /// Has the listener deliver a parcel.
  @async
  Parcel deliver(Parcel parcel);

  /// Asks the listener, which answers later.
  @async
  int ask(int value);

  /// Has the listener take note.
  @async
  Uint8List note(Uint8List bytes);

  /// Says what events a listener gets from now on.
  void arrange(Plan plan);

  /// How many streams are open.
  int open();

  /// How many events were sent in all.
  int sent();

  /// Blocks for a while, on the thread of the API's own: its name.
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  String work(int milliseconds);

  @async
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  String workLater(int milliseconds);

  /// The same, with the executor's.
  @async
  String thread();

  /// Takes the instance `fleeting` off.
  void takeOff();
}

/// How a stream ends.
enum Ending { end, error, panic, never }

/// What events a stream sends.
class Plan {
  Plan(this.count, this.together, this.ending);

  int count;

  /// By `send_all`.
  bool together;

  Ending ending;
}

@FlutterApi()
abstract class CourierListener {
  Parcel deliver(Parcel parcel);

  @async
  int ask(int value);

  Uint8List note(Uint8List bytes);
}

@EventChannelApi()
abstract class Sightings {
  int numbers();

  Parcel parcels();
}
