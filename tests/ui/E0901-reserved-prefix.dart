import 'package:pigeon/pigeon.dart';

enum PigeonMood { pigeon_good, bad }

class Reading {
  Reading({this.pigeonVar_value});
  final int? pigeonVar_value;
}

@HostApi()
abstract class PigeonApiStation {
  void pigeonChannelCodec(int pigeon_count);
}

@ProxyApi()
abstract class Gauge {
  late int pigeon_unit;
}
