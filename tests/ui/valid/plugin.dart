// A plugin's interface as they mostly are, with code for each language: nothing is to be said about it.

import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(
  PigeonOptions(
    dartOut: 'lib/src/messages.g.dart',
    dartPackageName: 'tour',
    objcHeaderOut: 'ios/Classes/messages.g.h',
    objcSourceOut: 'ios/Classes/messages.g.m',
    objcOptions: ObjcOptions(prefix: 'TR'),
    kotlinOut: 'android/src/main/kotlin/Messages.g.kt',
    kotlinOptions: KotlinOptions(package: 'dev.tour.`in`', errorClassName: 'TourError'),
    javaOut: 'android/src/main/java/Messages.java',
    javaOptions: JavaOptions(package: 'dev.tour'),
    cppHeaderOut: 'windows/messages.g.h',
    cppSourceOut: 'windows/messages.g.cpp',
    cppOptions: CppOptions(namespace: 'tour::messages', headerIncludePath: 'messages\\messages.g.h'),
    gobjectHeaderOut: 'linux/messages.g.h',
    gobjectSourceOut: 'linux/messages.g.cc',
    gobjectOptions: GObjectOptions(module: 'Tour'),
    swiftOut: 'macos/Classes/Messages.g.swift',
    swiftOptions: SwiftOptions(includeErrorClass: false, errorClassName: 'Shared.TourError'),
  ),
)
/// How far to look.
enum ZoomMode { none, normal, auto, unknown, error }

/// Where to look.
class Place {
  Place(this.id, this.out, [this.title]);

  final String id;
  final bool out;
  final String? title;
  String? name;
  int? type, index, length, hash, key;
  Object? value;
  Uint8List? bytes;
  List<Place?>? list;
  ZoomMode? zoom;
}

@HostApi()
abstract class TourApi {
  void initialize();

  @async
  Place create(String asset, ZoomMode mode);

  void dispose(int id);
  void setVolume(int id, double volume);
  List<Place> list(Map<String, Object?> options);
  String? get(String key);
  void set(String key, String? value);
}

@FlutterApi()
abstract class TourEvents {
  void error(String code, String? message, Object? details);
  bool done(int id);
}
