import 'package:pigeon/pigeon.dart';

@ProxyApi()
abstract class ShotListener {}

@ProxyApi()
abstract class Camera implements ShotListener, ShotListener {}
