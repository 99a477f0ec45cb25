import 'dart:core' as a;
a.b.c x = 1;
