import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(
  PigeonOptions(
    dartOut: 'lib/messages.g.dart',
    dartPackageName: 'app',
    kotlinOut: 3,
    swiftout: 'Messages.swift',
    kotlinOptions: const KotlinOptions(package: 'dev.app'),
    javaOptions: JavaOptions('Messages'),
    cppHeaderOut: 'messages.h',
    objcOptions: SwiftOptions(),
    debugGenerators: yes,
  ),
)
@HostApi(dartHostTestHandler: 'TestMeter', name: 'x')
@deprecated
abstract class Meter {
  @Async()
  @TaskQueue(type: TaskQueueType.concurrent)
  @TaskQueue()
  void read();
}
