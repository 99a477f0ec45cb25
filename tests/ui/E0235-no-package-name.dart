import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(kotlinOut: 'android/Messages.kt'))
@HostApi()
abstract class Diary {
  void write(String text);
}
