import 'package:pigeon/pigeon.dart';

enum Mode { slow, fast }

@ProxyApi(
  kotlinOptions: KotlinProxyApiOptions(fullClassName: 'dev.app.Base', minAndroidApi: 28),
  swiftOptions: SwiftProxyApiOptions(name: 'ABase', import: 'A', minIosApi: '14.0.0', supportsMacos: false),
)
abstract class Base {
  @static
  int count();
}

@ProxyApi()
abstract class Clickable {
  late void Function()? onClick;
}

/// A device.
@ProxyApi()
abstract class Device extends Base implements Clickable {
  Device(int port);

  @SwiftFunction('init(named:)')
  Device.named(String name);

  late Mode mode;

  @attached
  late Base parent;

  @static
  late Base shared;

  @async
  Base open(Mode mode);

  late String? Function(Device device, int code)? onMessage;

  @async
  late bool? Function(String question)? onConfirm;
}
