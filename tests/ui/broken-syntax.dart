import 'package:pigeon/pigeon.dart';

class Reading {
  String? name = 'unterminated;
  int? a
  int? b;
  void ;
}

@HostApi(
abstract class Meter {
  int read(int channel;
}

enum Mood { good bad }

class Unfinished {
  List<List<int>? deep;
