import 'package:pigeon/pigeon.dart';

class Reading {
  int? _celsius;
}
