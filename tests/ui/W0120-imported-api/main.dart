import 'package:columba/interface.dart';
import 'moods.dart';

@ConfigurePigeon(
  PigeonOptions(dartPackageName: 'tour', dartOut: 'lib/messages.g.dart'),
)
@HostApi()
abstract class Diary {
  void write(Mood mood);
}
