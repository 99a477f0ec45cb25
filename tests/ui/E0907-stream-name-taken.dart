import 'package:columba/interface.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  dartOut: 'lib/messages.g.dart',
))
const int steps = 3;

enum pace { slow, fast }

@EventChannelApi()
abstract class Walk {
  int steps();
  pace pace();
  int Walk_();
}
