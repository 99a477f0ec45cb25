import 'package:pigeon/pigeon.dart';

mixin Named {}

class Dog with Named {
  int? age;
}
