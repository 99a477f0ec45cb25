import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  kotlinOut: 'android/Messages.kt',
  swiftOut: 'ios/Messages.swift',
  swiftOptions: SwiftOptions(errorClassName: 'TourError'),
))
class FlutterError {
  FlutterError({required this.code});
  final String code;
}

enum TourError { lost, late }

const int Log = 1;

class Station {
  Station({this.Companion});
  final String? Companion;
}
