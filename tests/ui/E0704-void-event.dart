import 'package:pigeon/pigeon.dart';

@EventChannelApi()
abstract class ClockEvents {
  void ticks();
}
