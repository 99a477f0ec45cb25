import 'package:pigeon/pigeon.dart';

class Reading {
  double? value;
}

@HostApi()
abstract class Meter {
  Meter(this.port);

  final int port = 80;

  read(int channel);

  Future<Reading> readLater(channel);

  Stream<Reading> watch();

  (int, int) both();

  @ObjCSelector('select:')
  void selectAll(int from, int to);

  @SwiftFunction('move(by:)')
  void move(int dx, int dy);

  /// The second of its name.
  void move(int distance);

  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  @async
  @asyncCallback
  Reading? slow({required void Function() done});

  int get count;

  T generic<T>(T value);
}

@FlutterApi()
abstract class Listener {
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  void changed(Reading reading, {int? times});

  void moved([int? x, int y = 3]);

  static void helper() {}
}

@HostApi()
class NotAbstract {
  void call(int x) {}
}

@EventChannelApi()
abstract class Events {
  Stream<Reading> readings();

  Reading filtered(int least);
}

@EventChannelApi()
abstract class MoreEvents {
  int ticks();
}
