import 'package:columba/interface.dart';

class Reading {
  int? value
  String? unit:
  List<int?>? history,
  double? scale;;
  bool? valid
}

@HostApi()
abstract class ReadingApi {
  Reading read(int id)
  void clear():
  void save(Reading reading);
}
