import 'package:columba/interface.dart';

interface Shape {}

data class Point(val x: Int, val y: Int)

class Reading {
  val value: Int
  var unit: String?
  int? scale: 3;
}

@HostApi()
abstract class ReadingApi {
  fun read(id: Int): Reading
  fun clear()
  int count(meter: String, since: int?);
  void save(int... values);
}
