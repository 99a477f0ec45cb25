/// Uses an enum of a file with proxy APIs, and has objects of its own.
import 'package:columba/interface.dart';

import 'proxies.dart' as other;

@ProxyApi()
abstract class Lamp {
  Lamp(other.Measure height);

  other.Measure height();
  Lamp? echo(Lamp? lamp);
}
