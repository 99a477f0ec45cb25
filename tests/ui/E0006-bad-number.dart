import 'package:pigeon/pigeon.dart';

const int mask = 0xFF_;
