import 'package:pigeon/pigeon.dart';

int count() => 1 = 2;
