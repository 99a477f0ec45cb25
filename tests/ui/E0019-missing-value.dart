import 'package:pigeon/pigeon.dart';

const int answer;
