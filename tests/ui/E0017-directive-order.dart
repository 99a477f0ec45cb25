class Reading {
  int? value;
}

import 'package:columba/interface.dart';
