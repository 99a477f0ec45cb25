import 'package:pigeon/pigeon.dart';

class Reading {
  Reading({this.celsius = 20});
  Reading.frozen({this.celsius = 0});

  double celsius;
}
