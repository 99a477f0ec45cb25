import 'package:pigeon/pigeon.dart';

/* The host /* our side */ of it.
class Reading {
  int? value;
}
