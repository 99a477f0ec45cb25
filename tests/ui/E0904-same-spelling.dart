import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  kotlinOut: 'android/Messages.kt',
  swiftOut: 'ios/Messages.swift',
  cppHeaderOut: 'windows/messages.h',
  cppSourceOut: 'windows/messages.cpp',
))
enum Source { remoteDb, remote_db, remote_Db }

class Point {
  Point({this.posX, this.pos_x});
  final double? posX;
  final double? pos_x;
}
