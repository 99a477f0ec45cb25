import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  javaOut: 'android/Messages.java',
))
@ProxyApi()
abstract class Camera {
  void capture();
}
