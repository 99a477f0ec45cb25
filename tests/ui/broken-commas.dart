import 'package:columba/interface.dart';

enum Unit { volt ampere, ohm; watt }

class Reading {
  Reading({required this.value this.unit});
  final int value;
  final Unit? unit;
  Map<String int>? tags,;
}

@HostApi()
abstract class ReadingApi {
  Reading read(int id int channel);
  void save(Reading reading,, bool force);
}
