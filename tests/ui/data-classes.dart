// What people carry over from plain Dart to data classes: all of it in one file.
import 'package:pigeon/pigeon.dart';

enum Mood {
  good('😀'),
  bad('😞');

  const Mood(this.emoji);
  final String emoji;
}

sealed class Shape {
  int? color;
}

class Circle extends Shape {
  Circle(this.radius) : assert(radius > 0);

  Circle.unit() {
    radius = 1;
  }

  double radius = 0;
  static const pi = 3.14159;
  double get area => pi * radius * radius;
}

class Base {
  String? id;
}

class Derived extends Base {
  var untyped;
  (int, int)? pair;
  void Function(String)? onTap;
  Float32List? samples;
  num? amount;
  Null nothing;
  Lst<Strng>? misspelt;
  Map<String, List<Future<int>>>? nested;
  List<int, int>? tooMany;
  dynamic anything;
}

class Generic<T> {
  T? value;
}
