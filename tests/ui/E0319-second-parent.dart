import 'package:pigeon/pigeon.dart';

sealed class Animal {}

sealed class Machine {}

class Robot implements Machine {
  int? power;
}

class RobotDog implements Animal, Machine {
  int? age;
}
