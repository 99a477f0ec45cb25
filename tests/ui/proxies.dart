import 'package:pigeon/pigeon.dart';

class Point {
  int? x;
}

@ProxyApi(superClass: Device)
abstract class Camera extends Lens {
  Camera(Point where, int zoom);

  late int zoom;

  @static
  late int? count;

  @attached
  late Point? origin;

  late int Function()? onFrame;

  @static
  late void Function()? onAny;

  Point locate();

  late String name = 'camera';
}

@ProxyApi()
abstract class Device {
  late int port;

  late void Function(Device device) onGone;
}

@ProxyApi()
abstract class Lens implements Device {
  @attached
  late Device device;
}

@ProxyApi(swiftOptions: SwiftProxyApiOptions(minIosApi: '14'), superClass: Point)
abstract class Odd {
  @SwiftFunction('init(a:)')
  Odd(int a, int b);
}

@ProxyApi()
abstract class Loop extends Pool {}

@ProxyApi()
abstract class Pool extends Loop {}
