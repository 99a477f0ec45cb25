import 'package:columba/interface.dart';

@ProxyApi(
  kotlinOptions: KotlinProxyApiOptions(fullClassName: 'harbour.Ship', minAndroidApi: 21),
  swiftOptions: SwiftProxyApiOptions(
    name: 'HBShip',
    import: 'Harbour',
    minIosApi: '13.0.0',
    minMacosApi: '10.15.0',
    supportsIos: true,
    supportsMacos: false,
  ),
)
abstract class Ship extends Vessel implements Floating {
  Ship(int tons, {String? name});
  Ship.named(String name);

  late int length;
  @attached
  late Anchor anchor;
  @static
  late Anchor spare;
  late void Function(Ship ship, int speed)? onSail;
  late bool Function(Ship ship) mayLeave;
  @async
  int sail(double speed);
  @static
  int count();
}

@ProxyApi()
abstract class Vessel {}

@ProxyApi()
abstract class Floating {
  late void Function(Floating it)? onSink;
}

@ProxyApi(superClass: Vessel)
abstract class Anchor {
  Anchor();
}
