import 'package:pigeon/pigeon.dart';

class Reading {
  Reading({int celcius = 20});

  int? celsius;
}
