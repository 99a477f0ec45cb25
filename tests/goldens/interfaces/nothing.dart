/// A file with a constant alone.
import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'goldens',
  dartOut: 'tests/goldens/dart/lib/nothing.g.dart',
  dartFfiOut: 'tests/goldens/dart_ffi/lib/nothing.g.dart',
  rustOut: 'tests/goldens/rust/src/generated/nothing.rs',
  javaOut: 'tests/goldens/java/Nothing.java',
  kotlinOut: 'tests/goldens/kotlin/nothing/Nothing.g.kt',
  kotlinOptions: KotlinOptions(package: 'goldens.nothing'),
  dartOptions: DartOptions(ignoreLints: false),
))
const int nothing = 0;
