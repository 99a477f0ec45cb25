import 'package:columba/interface.dart';
import 'package:flutter/material.dart';

class Theme {
  Theme({required this.accent});
  final int accent;
}
