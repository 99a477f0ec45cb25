import 'package:pigeon/pigeon.dart';

class Reading {
  final final int? value;
}
