import 'package:pigeon/pigeon.dart';

@ProxyApi()
abstract class Camera {
  Camera();
  Camera(int lens);
}
