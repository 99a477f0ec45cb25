/// Methods that run on a background thread, in each style.
import 'package:columba/interface.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'goldens',
  kotlinOut: 'tests/goldens/kotlin/queues/Queues.g.kt',
  kotlinOptions: KotlinOptions(package: 'goldens.queues'),
))
@HostApi()
abstract class Queues {
  String here();
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  String there();
  @async
  String hereLater();
  @async
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  String thereLater(int? delay);
  @asyncCallback
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  String thereBack();
}
