import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  dartOut: './E0237-output-is-input.dart',
))
@HostApi()
abstract class Diary {
  void write(String text);
}
