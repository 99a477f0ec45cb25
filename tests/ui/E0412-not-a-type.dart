import 'package:pigeon/pigeon.dart';

typedef Celsius = double;

class Reading {
  Celsius? value;
}
