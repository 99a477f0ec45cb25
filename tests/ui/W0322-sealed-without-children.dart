import 'package:pigeon/pigeon.dart';

sealed class Event {}
