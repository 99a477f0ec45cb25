import 'package:pigeon/pigeon.dart';

@ProxyApi()
abstract class Camera {
  Camera.pigeon_detached();
}
