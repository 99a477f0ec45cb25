import 'package:pigeon/pigeon.dart';

@HostApi()
abstract class BatteryApi {
  external int level();
}
