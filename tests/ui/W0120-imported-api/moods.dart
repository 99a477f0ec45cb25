import 'package:columba/interface.dart';

enum Mood { good, bad }

@HostApi()
abstract class Barometer {
  Mood read();
}

@FlutterApi()
abstract class Alarm {
  void ring();
}
