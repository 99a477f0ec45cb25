import 'package:pigeon/pigeon.dart';

class Reading {
  value;
}
