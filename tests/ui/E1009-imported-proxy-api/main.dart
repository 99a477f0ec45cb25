import 'package:columba/interface.dart';
import 'lens.dart';

@ConfigurePigeon(
  PigeonOptions(
    dartPackageName: 'tour',
    dartOut: 'lib/camera.g.dart',
    kotlinOut: 'android/Camera.kt',
    rustOut: 'rust/camera.rs',
  ),
)
@ProxyApi()
abstract class Camera {
  List<Lens?> lenses();
}

@ProxyApi()
abstract class Zoom extends Lens {
  void step();
}
