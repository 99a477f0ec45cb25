/// What interface files are written with: annotations, and the options of what
/// is generated.
///
/// An interface file is read by the `columba` command and never run. This
/// library is for the Dart tools: with it the analyzer knows the annotations and
/// an editor completes them. Names and arguments are those of Pigeon, so
/// `package:pigeon/pigeon.dart` can stand in its place.
///
/// ```dart
/// import 'package:columba/interface.dart';
///
/// @ConfigurePigeon(PigeonOptions(dartOut: 'lib/src/meter.g.dart'))
/// class Reading {
///   Reading(this.value);
///
///   double value;
/// }
///
/// @HostApi()
/// abstract class Meter {
///   @async
///   Reading read(int channel);
/// }
/// ```
library;

export 'dart:typed_data'
    show
        ByteData,
        Float32List,
        Float64List,
        Int16List,
        Int32List,
        Int64List,
        Int8List,
        Uint16List,
        Uint32List,
        Uint64List,
        Uint8ClampedList,
        Uint8List;

export 'src/interface/annotations.dart';
export 'src/interface/options.dart';
