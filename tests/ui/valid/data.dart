/// A library with a comment.
library;

import 'dart:typed_data';

import 'package:columba/interface.dart';

/// Constants of all types.
const String greeting = 'Hello ' "world" r'\n';
const int first = 1, second = -0x10;
const double half = .5, whole = 3;
const bool on = !false;

/// How somebody feels.
enum Mood {
  /// Well.
  good,
  bad,
}

sealed class Shape {}

class Circle extends Shape {
  Circle(this.radius);
  double radius;
}

class Square implements Shape {
  Square({this.side = 1.0});

  /// The length of a side.
  double side;
}

@SwiftClass()
class Everything {
  Everything({
    required this.flag,
    this.number = 42,
    this.ratio = 1e-3,
    this.text = 'text',
    this.mood = Mood.good,
    this.moods = const [Mood.good, Mood.bad],
  });

  final bool flag;
  late int number;
  double ratio;
  String text;
  Mood mood;
  List<Mood> moods;
  int? a, b;
  Uint8List? bytes;
  Int32List? wide;
  Int64List? wider;
  Float64List? numbers;
  List? anything;
  Map? anyMap;
  Map<String?, List<Map<int, Shape?>>>? nested;
  Object? object;
  Everything? next;
}

class Empty {}

// Dart around the declarations is judged by Dart alone.
typedef Callback = void Function(int);
int twice(int x) => x * 2;
extension on String {
  String get doubled => this + this;
}
