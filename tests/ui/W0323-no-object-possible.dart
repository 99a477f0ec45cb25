import 'package:pigeon/pigeon.dart';

class Person {
  String? name;
  Home home;
}

class Home {
  Person owner;
}
