import 'dart:core' as a as b;
