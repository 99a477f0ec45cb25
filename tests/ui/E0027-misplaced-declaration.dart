import 'package:pigeon/pigeon.dart';

class Meter {
  enum Unit { volt, ampere }
}
