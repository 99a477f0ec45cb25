import 'package:pigeon/pigeon.dart';

@HostApi()
abstract class Registry {
  void add(Listener listener);
}

@FlutterApi()
abstract class Listener {
  void changed();
}
