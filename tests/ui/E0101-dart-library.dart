import 'dart:io';
import 'package:columba/interface.dart';

@HostApi()
abstract class Storage {
  void delete(String path);
}
