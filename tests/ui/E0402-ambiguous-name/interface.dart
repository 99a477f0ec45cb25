import 'inside.dart';
import 'outside.dart';

class Sample {
  Reading? reading;
}

