/// Proxy APIs that another file has generated with its own.
import 'package:columba/interface.dart';

/// What gauges inherit.
@ProxyApi()
abstract class Instrument {
  Instrument();

  late void Function(bool isOn)? switched;

  String kind();
}

/// What gauges implement.
@ProxyApi()
abstract class Watched {
  late void Function(Instrument instrument)? watch;

  @static
  int watchers();
}

/// What the host makes; its class has a name of its own there.
@ProxyApi(kotlinOptions: KotlinProxyApiOptions(fullClassName: 'conformance.natives.Hand'))
abstract class Needle {
  double angle();
  bool isSame(Needle other);
}
