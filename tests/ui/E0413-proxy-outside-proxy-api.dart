import 'package:pigeon/pigeon.dart';

@ProxyApi()
abstract class Camera {
  void start();
}

class Setup {
  List<Camera>? cameras;
}
