import 'package:columba/interface.dart';
import 'types.dart' hide Weahter;

@HostApi()
abstract class Diary {
  void write(Mood mood);
}
