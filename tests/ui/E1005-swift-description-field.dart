import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  swiftOut: 'ios/Messages.swift',
))
class Photo {
  Photo({required this.description});
  final String description;
}
