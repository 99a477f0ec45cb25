import 'dart:core' show int as a;
