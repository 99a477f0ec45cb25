import 'dart:core' as a;
a. x = 1;
