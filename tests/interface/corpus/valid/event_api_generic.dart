import 'package:columba/interface.dart';

@EventChannelApi()
abstract class Events {
  int ticks();
  String? names();
  List<int> lists();
  Map<String, Object?> maps();
  Object anything();
}
