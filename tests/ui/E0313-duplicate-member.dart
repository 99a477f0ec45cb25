import 'package:pigeon/pigeon.dart';

enum Mood { happy, sad, happy }
