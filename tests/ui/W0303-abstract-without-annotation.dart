import 'package:pigeon/pigeon.dart';

abstract class BatteryApi {
  int level();
}
