import 'package:pigeon/pigeon.dart';

@ProxyApi()
abstract class Camera {
  Camera.open();
  void open();
}
