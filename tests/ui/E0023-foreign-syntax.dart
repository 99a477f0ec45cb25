import 'package:pigeon/pigeon.dart';

@HostApi()
abstract class Api {
  fun add(int first, int second);
}
