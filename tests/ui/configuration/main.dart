import 'package:pigeon/pigeon.dart';

class Reading {
  Lst<int>? values;
}
