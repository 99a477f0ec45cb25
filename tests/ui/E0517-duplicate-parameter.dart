import 'package:pigeon/pigeon.dart';

@HostApi()
abstract class MapApi {
  void move(double x, double x);
}
