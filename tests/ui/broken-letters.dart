import 'package:columba/interface.dart';

class Größe {
  Größe({this.höhe});
  double? höhe;
  int? 2nd;
  int? a-b;
}

@HostApi()
abstract class MeterApi {
  Größe messen(Größe größe, int id);
}
