import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  cppHeaderOut: 'windows/messages.h',
  cppSourceOut: 'windows/messages.cpp',
))
sealed class Shape {}

class Circle extends Shape {
  Circle({required this.radius});
  final double radius;
}
