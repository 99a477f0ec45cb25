import 'dart:core';
part of 'x.dart';
