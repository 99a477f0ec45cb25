import 'package:pigeon/pigeon.dart';

@ProxyApi()
abstract class Device {
  late String name;
}

@ProxyApi()
abstract class Camera extends Device {}
