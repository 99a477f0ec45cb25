import 'package:pigeon/pigeon.dart';

sealed class Animal extends Dog {}

sealed class Dog extends Animal {}

class Poodle extends Dog {
  int? age;
}
