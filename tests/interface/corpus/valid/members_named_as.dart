import 'package:columba/interface.dart';

enum As { as }

class Range {
  Range({this.as, required this.from});
  String? as;
  int from;
}

@HostApi()
abstract class Converter {
  Range? as(Range? as, {int? to});
}

const int as = 1;

void local(List<int> list) {
  int as = 1;
  for (int as in list) {}
  as as int;
}
