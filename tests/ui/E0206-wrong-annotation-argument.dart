import 'package:pigeon/pigeon.dart';

@ProxyApi(kotlinOptions: KotlinProxyApiOptions(minAndroidApi: '21'))
abstract class Camera {
  void shoot();
}
