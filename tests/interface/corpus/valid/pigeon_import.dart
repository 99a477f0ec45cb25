import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(dartOut: 'a.dart'))
@HostApi()
abstract class A {
  int f();
}
