import 'package:pigeon/pigeon.dart';

@HostApi()
abstract class Api {
  void add(int first, int second = 2);
}
