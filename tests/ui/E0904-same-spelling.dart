import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  kotlinOut: 'android/Messages.kt',
  javaOut: 'android/Messages.java',
  rustOut: 'rust/messages.rs',
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

@HostApi()
abstract class Reader {
  void read(int self, int self_);
}

class Words {
  Words({this.native, this.native_});
  final int? native;
  final int? native_;
}
