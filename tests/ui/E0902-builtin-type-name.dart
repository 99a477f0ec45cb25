import 'package:pigeon/pigeon.dart';

enum Object { cup, plate }

class List {
  List({this.length});
  final int? length;
}
