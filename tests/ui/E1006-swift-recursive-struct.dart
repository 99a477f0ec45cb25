import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  swiftOut: 'ios/Messages.swift',
))
class Folder {
  Folder({this.parent});
  final Folder? parent;
}
