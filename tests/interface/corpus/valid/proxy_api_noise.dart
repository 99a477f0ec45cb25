import 'package:columba/interface.dart';

/// A proxy.
@ProxyApi()
abstract class P {
  /// Makes one.
  P(/* nothing */);

  /// A field.
  late final String name;

  /// A callback.
  late void Function(
    P it,
    // the speed
    double speed,
  )? onSpeed;

  /// A method.
  int speed(double factor, /* last */);
}
