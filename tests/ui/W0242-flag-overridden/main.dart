import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(dartPackageName: 'app', kotlinOptions: KotlinOptions(package: 'dev.app')))
@HostApi()
abstract class Meter {
  int read();
}
