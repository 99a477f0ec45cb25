/// Uses the same types as `sharing.dart`, and both of its files at once.
import 'package:columba/interface.dart';

import 'shared.dart' as other;

/// Its own types have codes after the imported ones.
class Chart {
  late List<other.Place> places;
  late Map<other.Colour, other.Area?> areas;
  Chart? inset;
}

@HostApi()
abstract class ConformanceEcho {
  other.Place place(other.Place value);
  @async
  other.Colour? colour(other.Colour? value);
  @asyncCallback
  other.Area area(other.Area value);
  Chart chart(Chart value);
  List<Map<other.Colour, other.Area>> areas(List<Map<other.Colour, other.Area>> value);
}

@HostApi()
abstract class ConformanceRelay {
  @async
  other.Place relayPlace(other.Place value);
  @asyncCallback
  Chart? relayChart(Chart? value);
}

@FlutterApi()
abstract class ConformanceListener {
  other.Place relayPlace(other.Place value);
  @asyncCallback
  Chart? relayChart(Chart? value);
}
