import 'package:pigeon/pigeon.dart';

@FlutterApi()
abstract class ShotListener {
  void onShot();
}

@ProxyApi()
abstract class Camera implements ShotListener {}
