import 'package:columba/interface.dart';

class Reading {
  Reading({this.value});

  int? value;

class Meter {
  Reading? last;
}

enum Unit { volt, ampere }

@HostApi()
abstract class HouseApi {
  Meter build(Unit unit);
