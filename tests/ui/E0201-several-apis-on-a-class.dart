import 'package:pigeon/pigeon.dart';

@HostApi()
@FlutterApi()
abstract class BatteryApi {
  int level();
}
