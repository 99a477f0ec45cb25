import 'package:pigeon/pigeon.dart';

class Reading {
  int? celsius;
}

enum Reading { low, high }
