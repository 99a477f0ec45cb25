import 'package:columba/interface.dart';

@HostApi()
abstract class A {
  void f(@deprecated int x, {@deprecated required int y, @Deprecated('z') int z = 1});
}
