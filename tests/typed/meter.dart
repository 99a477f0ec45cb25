// The interface of the sample: `meter.g.dart` and `library/src/meter.rs` are
// what the generator makes of it.
import 'package:columba/interface.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'typed_tests',
  dartFfiOut: 'tests/typed/meter.g.dart',
  rustOut: 'tests/typed/library/src/meter.rs',
))

/// How a meter feels.
enum Mood { calm, busy }

sealed class Shape {}

class Circle extends Shape {
  Circle(this.radius);

  double radius;
}

class Square extends Shape {
  Square(this.side);

  double side;
}

/// What a meter shows.
class Reading {
  Reading(this.id, this.ratio, this.name, this.mood, this.note, this.samples,
      this.labels, this.shape);

  int id;
  double ratio;
  String name;
  Mood mood;
  String? note;
  List<int> samples;
  Map<String, Mood> labels;
  Shape shape;
}

/// A class that contains itself.
class Node {
  Node(this.name, this.children);

  String name;
  List<Node> children;
}

/// Three fields, for the benchmarks.
class Point {
  Point(this.id, this.ratio, this.name);

  int id;
  double ratio;
  String name;
}

@HostApi()
abstract class Meter {
  /// Does nothing.
  void reset();

  /// Adds.
  int add(int a, int b);

  double scale(double value, {double by = 2});

  bool invert(bool value);

  String greet(String name);

  Reading echo(Reading reading);

  Node? echoNode(Node? node);

  List<Point> echoPoints(List<Point> points);

  Uint8List echoBytes(Uint8List bytes);

  Object? echoAny(Object? value);

  int checksum(@borrowed Uint8List bytes, int seed);

  int length(@borrowed Uint8List bytes);

  String repeat(String text);

  Point echoPoint(Point point);

  void fail(String code, String? message, Object? details);

  void panic(String message);

  /// A node in a node, and so on, of so many.
  Node nest(int levels);

  /// Null, against what it says.
  Object missing();
}
