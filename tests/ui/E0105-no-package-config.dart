import 'package:columba/interface.dart';
import 'package:weather_types/types.dart';

@HostApi()
abstract class Forecast {
  String tomorrow();
}
