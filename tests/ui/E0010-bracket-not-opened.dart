import 'package:pigeon/pigeon.dart';

class Reading {
  List<int>)? values;
}
