import 'package:pigeon/pigeon.dart';

@HostApi()
abstract class Diary {
  void write(String text);
}
