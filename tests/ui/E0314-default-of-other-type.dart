import 'package:pigeon/pigeon.dart';

class Reading {
  Reading({this.celsius = 20, this.tags = const ['raw', null]});

  int celsius;
  List<String> tags;
}
