import 'package:pigeon/pigeon.dart';
import 'mood.dart';

class Reading {
  Mood? mood;
  Unknown? unknown;
}

class Hidden {}

enum Weather { sun }
