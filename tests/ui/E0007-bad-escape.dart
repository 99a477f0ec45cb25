import 'package:pigeon/pigeon.dart';

const String bird = '\u{110000}';
