import 'package:columba/interface.dart';

const String greeting = 'hello;
const String farewell = “bye”;

@HostApi(name: 'meters)
abstract class MeterApi {
  @SwiftFunction('read(id:)
  int read(int id);

  @ObjCSelector(‘clear’)
  void clear();
}
