import 'package:pigeon/pigeon.dart';

class Reading {
  int? a;
  Strng? b;
}
