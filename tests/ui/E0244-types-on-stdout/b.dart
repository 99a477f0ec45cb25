import 'package:columba/interface.dart';
import 'types.dart';

@ConfigurePigeon(PigeonOptions(dartPackageName: 'tour', dartOut: 'lib/b.g.dart'))
@HostApi()
abstract class DiaryB {
  void write(Mood mood);
}
