import 'package:pigeon/pigeon.dart';

@ProxyApi()
abstract class Lens {}

@ProxyApi()
abstract class Camera {
  @static
  late Lens? lens;
}
