import 'package:pigeon/pigeon.dart';
import '../../several-files/types/mood.dart';

class Reading {
  Mood? mood;
}
