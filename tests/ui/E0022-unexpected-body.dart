import 'package:pigeon/pigeon.dart';

class Reading {
  const Reading() {}
}
