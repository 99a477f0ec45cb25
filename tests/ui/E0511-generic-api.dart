import 'package:pigeon/pigeon.dart';

@HostApi()
abstract class StoreApi<T> {
  void put(String key, Object value);
}
