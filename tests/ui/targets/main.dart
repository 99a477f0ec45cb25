import 'package:pigeon/pigeon.dart';

sealed class Event {}

class Started extends Event {
  String? description;
}

class Node {
  Node? next;
  List<Node>? children;
}

@EventChannelApi()
abstract class Events {
  Event events();
}

@ProxyApi()
abstract class Device {
  Device();
}

@HostApi()
abstract class Meter {
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  int read();
}
