import 'package:pigeon/pigeon.dart';

@HostApi()
abstract class PrinterApi {
  void print(String text, [int copies]);
}
