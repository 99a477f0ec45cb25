import 'package:pigeon/pigeon.dart';

const String price = '5 $';
