import 'package:pigeon/pigeon.dart';

export 'dart:async';
export 'package:flutter/foundation.dart';
export 'nowhere.dart';

@HostApi()
abstract class Diary {
  void write(String text);
}
