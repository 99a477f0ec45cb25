external import 'dart:core';
