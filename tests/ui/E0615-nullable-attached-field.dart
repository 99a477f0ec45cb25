import 'package:pigeon/pigeon.dart';

@ProxyApi()
abstract class Lens {}

@ProxyApi()
abstract class Camera {
  @attached
  late Lens? lens;
}
