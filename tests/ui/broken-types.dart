import 'package:columba/interface.dart';

class Reading {
  String? ;
  List<int>;
  = 3;
  String = 'x';
  int? a?;
  Str
}

@HostApi()
abstract class ReadingApi {
  void save(List<int>, int?);
  void load(int id?);
  Future<
}
