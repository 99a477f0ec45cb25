import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(dartOut: 'lib/${1 + 1}.dart'))
enum Mood { calm, wild }
