import 'package:columba/interface.dart';

sealed class Event {}

class Started extends Event {
  Started(this.at);
  int at;
}

class Stopped implements Event {
  Stopped();
}

@EventChannelApi(
  kotlinOptions: KotlinEventChannelOptions(includeSharedClasses: false),
  swiftOptions: SwiftEventChannelOptions(includeSharedClasses: true),
)
abstract class Events {
  Event watch();
}
