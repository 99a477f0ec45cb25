import 'package:pigeon/pigeon.dart';

// café, saved as Latin-1
class Menu {
  String? café;
}
