import 'package:pigeon/pigeon.dart';

@ProxyApi()
abstract class Camera {
  void zoom(int factor, {bool smooth = true});
}
