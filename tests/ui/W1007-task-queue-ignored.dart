import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  cppHeaderOut: 'windows/messages.h',
  cppSourceOut: 'windows/messages.cpp',
))
@HostApi()
abstract class Index {
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  void rebuild();
}
