import 'package:pigeon/pigeon.dart';

enum Mood { good, bad }

enum Weather { sun, rain }
