import 'package:columba/interface.dart';

class Reading {
  int? value;

class Meter {
  Reading? last;
}

class Shelf
  List<Meter?>? meters;
  int? height;
}

enum Unit volt, ampere }

class House {
  Shelf? shelf;
}
}

@HostApi()
abstract class HouseApi {
  House build(Unit unit);
}
