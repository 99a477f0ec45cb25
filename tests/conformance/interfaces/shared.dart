/// Types that other interfaces use.
import 'package:columba/interface.dart';

enum Colour { red, darkGreen }

class Place {
  Place({required this.name, this.colour = Colour.darkGreen});
  String name;
  Colour? colour;
}

sealed class Area {}

class Square extends Area {
  late Place corner;
}

class Everywhere extends Area {}
