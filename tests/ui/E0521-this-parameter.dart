import 'package:pigeon/pigeon.dart';

@ProxyApi()
abstract class Camera {
  Camera(this.lens);
  late int lens;
}
