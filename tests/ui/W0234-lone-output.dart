import 'package:columba/interface.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  dartTestOut: 'test/messages_test.g.dart',
  gobjectHeaderOut: 'linux/messages.h',
))
@HostApi()
abstract class Diary {
  void write(String text);
}
