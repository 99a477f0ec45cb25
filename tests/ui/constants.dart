import 'package:pigeon/pigeon.dart';

const limit = 3;
const int? maybe = null;
const List<int> list = [1, 2];
const String greeting = 'Hello ${1 + 1}';
const int sum = 1 + 2;
const double half = 'a half';
const int huge = 99999999999999999999;
const bool off = !true;
const double negative = -3;
const int first = 1, second = 2.5;
const String joined = 'a' "b" r'\c' '''
d''';
