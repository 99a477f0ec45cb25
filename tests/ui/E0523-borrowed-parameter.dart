import 'package:pigeon/pigeon.dart';

@HostApi()
abstract class CameraApi {
  int brightness(@borrowed Uint8List image, @borrowed Uint8List mask);

  @async
  int later(@borrowed Uint8List image);

  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  int elsewhere(@borrowed Uint8List image);

  int text(@borrowed String text);

  int perhaps(@borrowed Uint8List? image);
}
