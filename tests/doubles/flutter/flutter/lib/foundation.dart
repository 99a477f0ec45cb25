/// A double of Flutter's library of the same name, as far as generated code and
/// the channels need it.
library;

export 'package:meta/meta.dart'
    show immutable, internal, mustCallSuper, protected, visibleForTesting;

export 'src/foundation/errors.dart';
export 'src/foundation/read_buffer.dart';
export 'src/foundation/write_buffer.dart';
