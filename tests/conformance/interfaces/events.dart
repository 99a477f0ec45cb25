/// Streams of events.
import 'package:columba/interface.dart';

enum Weather { fair, foul }

sealed class Change {}

class Gust extends Change {
  late double speed;
}

class Shower extends Change {
  late List<int> drops;
  Weather? weather;
}

class Calm extends Change {}

@EventChannelApi()
abstract class Events {
  /// 0 to 4, then the end.
  int counts();

  /// A change of each kind, then the end.
  Change changes();
  List<List<int>> rows();
  Weather weathers();
  Uint8List bytes();

  /// 1, an error with a message and details, an error without both, 2, the end.
  int failing();

  /// 0, 1, 2 and so on until nobody listens.
  int ticks();

  /// The name of the instance, then the end.
  String names();

  /// Ten thousand numbers at once, then the end.
  int flood();
}

@HostApi()
abstract class EventControl {
  /// How many listeners of `ticks` there are.
  int listeners();

  /// How often a listener of `ticks` has gone.
  int cancellations();
}
