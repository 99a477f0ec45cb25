import 'package:columba/interface.dart';

int twice(int value) => 2 * value;
