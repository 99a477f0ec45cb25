import 'package:pigeon/pigeon.dart';

@ProxyApi()
abstract class Camera {
  late var zoom;
}
