import 'package:pigeon/pigeon.dart';

enum Weather { sun, rain }
