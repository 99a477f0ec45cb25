import 'package:pigeon/pigeon.dart';

class Reading {
  @attached
  late int value;
}
