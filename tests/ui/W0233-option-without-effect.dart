import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  cppHeaderOut: 'windows/messages.h',
  cppSourceOut: 'windows/messages.cpp',
  cppOptions: CppOptions(headerOutPath: 'windows/include/messages.h'),
))
@HostApi()
abstract class Diary {
  void write(String text);
}
