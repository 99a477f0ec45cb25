import 'package:columba/interface.dart';

@HostApi(dartHostTestHandler: 'TestHarbourApi')
abstract class HarbourApi {
  void nothing();
  int? maybe(int? a, [String? b, int c = 3]);
  Map<String?, List<int>> named({required int a, int? b, double c = -1.5, String d = 'x' 'y'});
  @async
  Object later(Object x);
  @asyncCallback
  Uint8List back(Uint8List bytes);
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  @ObjCSelector('heavyWork:with:')
  @SwiftFunction('heavy(work:with:)')
  int heavy(int work, int tools);
  @static
  bool once();
}
