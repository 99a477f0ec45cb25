/// Uses types of another file.
import 'package:columba/interface.dart';

import 'shared.dart';

/// Its own types have codes after the imported ones.
class Map2 {
  late List<Place> places;
  late Map<Colour, Area?> areas;
  Map2? inset;
}

@HostApi()
abstract class ConformanceEcho {
  Place place(Place value);
  @async
  Colour? colour(Colour? value);
  @asyncCallback
  Area area(Area value);
  Map2 map(Map2 value);
  List<Map<Colour, Area>> areas(List<Map<Colour, Area>> value);
}

@HostApi()
abstract class ConformanceRelay {
  @async
  Place relayPlace(Place value);
  @asyncCallback
  Map2? relayMap(Map2? value);
}

@FlutterApi()
abstract class ConformanceListener {
  Place relayPlace(Place value);
  @asyncCallback
  Map2? relayMap(Map2? value);
}
