import 'package:columba/interface.dart';

part 'types.dart';

@HostApi()
abstract class Diary {
  void write(String text);
}
