import 'package:columba/interface.dart';

class Shelf
  List<Meter?>? meters;
  int? height;
}

enum Unit volt, ampere }

class Meter {
  Unit? unit;
}
}

@HostApi()
abstract class HouseApi
  Shelf build(Unit unit);
  void clear();
}
