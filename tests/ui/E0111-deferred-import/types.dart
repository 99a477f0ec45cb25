import 'package:pigeon/pigeon.dart';

enum Mood { good, bad }
