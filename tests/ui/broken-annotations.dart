import 'package:columba/interface.dart';

@HostApi();
abstract class First {
  void show();
}

HostApi()
abstract class Second {
  @async;
  void show();
}

@FlutterApi(
abstract class Third {
  void show();
}

class Reading() {
  int? value;
}

class Meter extends {
  int? id;
}

@Event
