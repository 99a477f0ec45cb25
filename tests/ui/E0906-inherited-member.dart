import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  dartOut: 'lib/messages.g.dart',
  javaOut: 'android/Messages.java',
))
class Entry {
  Entry({required this.hashCode, this.encode});
  final int hashCode;
  final String? encode;
}

@HostApi()
abstract class Door {
  void notify();
  void wait(int seconds);
}

@FlutterApi()
abstract class Listener {
  void setUp(int value);
}

@HostApi()
abstract class Host {
  void setUp();
}
