import 'package:pigeon/pigeon.dart';

sealed class Shape {}

sealed class Solid {}

class Cube implements Solid extends Shape {}
