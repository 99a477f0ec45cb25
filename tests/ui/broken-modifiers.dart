import 'package:columba/interface.dart';

class Reading {
  Reading({this.value required, required this.unit});
  Reading.at(required this.value);
  required int? value;
  String late unit;
  int final scale;
  const limit = 3;
  static const int? most;
  late late int last;
}

@HostApi()
abstract class ReadingApi {
  void save(required Reading reading);
  void clear({int required count});
}
