import 'animals.dart';

class Cat extends Animal {
  int? lives;
}

