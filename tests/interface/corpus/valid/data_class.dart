import 'package:columba/interface.dart';

/// A gauge in a harbour.
class Gauge {
  Gauge({required this.level, this.name = 'quay', this.tags = const <String>[]});

  /// Metres above the zero of the chart.
  double level;
  String name;
  List<String> tags;
}

@HostApi()
abstract class GaugeApi {
  Gauge read(int id);
  void write(Gauge gauge);
}
