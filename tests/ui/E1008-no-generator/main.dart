import 'package:columba/interface.dart';

@ConfigurePigeon(
  PigeonOptions(
    dartPackageName: 'tour',
    dartOut: 'lib/messages.g.dart',
    swiftOut: 'ios/Messages.swift',
  ),
)
@HostApi()
abstract class Diary {
  void write(String text);
}
