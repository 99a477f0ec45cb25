import 'package:columba/interface.dart';

@HostApi(dartHostTestHandler: null)
abstract class A {
  @ObjCSelector("f")
  void f();
  @ObjCSelector(r'g:')
  void g(int x);
  @TaskQueue(type: TaskQueueType.serial,)
  void h();
  @SwiftFunction('i(_:second:)')
  void i(int first, int second);
}
