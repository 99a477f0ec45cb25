import 'package:pigeon/pigeon.dart';

sealed class Animal {}

class Dog extends Animal {
  int? age;
}
