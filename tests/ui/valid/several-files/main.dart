import 'package:pigeon/pigeon.dart';
import 'types/reading.dart' as readings show Reading;

@HostApi()
abstract class Meter {
  readings.Reading read();
}
