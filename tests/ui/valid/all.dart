import 'package:pigeon/pigeon.dart';

/// How somebody feels.
enum Mood { good, bad }

class Reading {
  Reading({this.value = 1.5});
  double value;
  Mood? mood;
  Map<String, List<Reading?>>? more;
}

@HostApi()
abstract class Meter {
  @async
  Reading read(int channel, {String? name});
}
