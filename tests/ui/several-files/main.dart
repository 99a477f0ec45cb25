import 'package:pigeon/pigeon.dart';
import 'types/mood.dart';
import 'types/reading.dart' show Reading, Nothing;
import 'types/missing.dart';
import 'types/mood.dart';

enum Weather { sun, rain }

@HostApi()
abstract class Meter {
  Reading read(Mood mood);
  Weather weather();
  Hidden hidden();
}
