import 'package:pigeon/pigeon.dart';

int count() {
  break;
}
