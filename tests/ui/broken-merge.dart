import 'package:columba/interface.dart';

class Reading {
<<<<<<< HEAD
  int? value;
=======
  double? value;
>>>>>>> feature/doubles
  String? unit;
}

<<<<<<< HEAD
class Meter {
  Reading? last;
||||||| base
class Meter {
=======
class Gauge {
  Reading? last;
>>>>>>> feature/gauge
}

@HostApi()
abstract class MeterApi {
  Meter read(Gauge gauge);
}
