import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  javaOut: 'android/Messages.java',
  kotlinOut: './android/Messages.java',
))
@HostApi()
abstract class Diary {
  void write(String text);
}
