import 'package:pigeon/pigeon.dart';
import 'reading.dart';

enum Mood { good, bad }

class Diary {
  Reading? reading;
}
