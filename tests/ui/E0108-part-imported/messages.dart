import 'package:columba/interface.dart';
import 'types.dart';

@HostApi()
abstract class Diary {
  void write(Mood mood);
}
