part 'x.dart';
import 'dart:core';
