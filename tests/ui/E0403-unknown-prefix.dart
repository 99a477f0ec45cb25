import 'package:pigeon/pigeon.dart';

class Sample {
  units.Celsius? value;
}

class Celsius {
  double? degrees;
}
