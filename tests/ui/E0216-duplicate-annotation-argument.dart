import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(dartOut: 'lib/mood.g.dart', dartOut: 'lib/mood.dart'))
enum Mood { calm, wild }
