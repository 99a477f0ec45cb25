import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  javaOut: 'android/Messages.java',
))
@EventChannelApi()
abstract class Sensor {
  double temperature();
}
