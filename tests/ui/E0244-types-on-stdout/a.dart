import 'package:columba/interface.dart';
import 'types.dart';

@ConfigurePigeon(PigeonOptions(dartPackageName: 'tour', dartOut: 'stdout'))
@HostApi()
abstract class DiaryA {
  void write(Mood mood);
}
