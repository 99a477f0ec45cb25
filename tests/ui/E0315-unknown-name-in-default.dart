import 'package:pigeon/pigeon.dart';

enum Mood { happy, sad }

class Person {
  Person({this.mood = Mood.hapy});

  Mood mood;
}
