import 'package:pigeon/pigeon.dart';

class Reading {
  List<void>? marks;
}
