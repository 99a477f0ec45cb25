import 'dart:typed_data';

@HostApi()
abstract class Camera {
  Uint8List capture();
}
