import 'package:columba/interface.dart';

class Nested {
  late List<List<List<int>>> cubes;
  late Map<String, Map<int, List<double?>?>?> table;
  List<Map<String?, Object?>>? rows;
  Map<Nested, List<Nested?>>? self;
  late List<List<int>>a,b;
  late Map<String,List<Map<int,List<bool>>>>c;
}
