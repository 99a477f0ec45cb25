import 'package:columba/interface.dart';
import 'types.dart' deferred as types;

@HostApi()
abstract class Diary {
  void write(types.Mood mood);
}
