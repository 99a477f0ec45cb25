import 'package:columba/interface.dart';
import 'https://example.com/types.dart';

@HostApi()
abstract class Diary {
  void write(String text);
}
