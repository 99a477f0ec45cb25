import 'package:columba/interface.dart';

class Reading {
  Reading([this.value});
  int? value;
  List<int? history;
  Map<String, List<int>>>? tags;
  int[]? raw;
  List[int]? cooked;
  int?? scale;
  Map<String, int)? counts;
}

@HostApi()
abstract class ReadingApi {
  void save(Reading reading;
  List<int read(int id);
  void list(Map<String, int tags);
}
