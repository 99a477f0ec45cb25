import 'package:columba/interface.dart';
import 'package:weather_type/types.dart';

@HostApi()
abstract class Forecast {
  String tomorrow();
}
