import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  kotlinOut: 'android/Messages.kt',
  javaOut: 'android/Messages.java',
  swiftOut: 'ios/Messages.swift',
  rustOut: 'src/messages.rs',
))
class Meeting {
  Meeting({required this.when, this.package});
  final int when;
  final String? package;
}

@HostApi()
abstract class Calendar {
  Meeting? match(bool guard);
}
