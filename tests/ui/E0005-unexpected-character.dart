import 'package:pigeon/pigeon.dart';

class Größe {
  int? value;
}
