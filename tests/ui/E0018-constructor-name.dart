import 'package:pigeon/pigeon.dart';

class Reading {
  Raeding({this.value});
  int? value;
}
