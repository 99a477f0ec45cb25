import 'package:pigeon/pigeon.dart';

@ConfigurePigeon()
enum Mood { calm, wild }
