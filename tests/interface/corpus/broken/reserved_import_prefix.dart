import 'dart:core' as for;
