import 'package:pigeon/pigeon.dart';

@HostApi()
abstract class DeviceApi {
  String model();
}

@HostApi()
abstract class BatteryApi implements DeviceApi {
  int level();
}
