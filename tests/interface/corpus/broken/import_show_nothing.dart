import 'dart:core' show;
