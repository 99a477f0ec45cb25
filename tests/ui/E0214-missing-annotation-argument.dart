import 'package:pigeon/pigeon.dart';

@HostApi()
abstract class PrinterApi {
  @SwiftFunction()
  void print(String text);
}
