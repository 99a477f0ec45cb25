import 'package:columba/interface.dart';
import 'types.dart' if (dart.library.io) 'types_io.dart';

@HostApi()
abstract class Diary {
  void write(Mood mood);
}
