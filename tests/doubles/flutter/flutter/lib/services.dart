/// A double of Flutter's library of the same name, as far as generated code and
/// its tests need it.
library;

export 'dart:typed_data' show ByteData, Endian, Uint8List;

export 'package:flutter/foundation.dart' show ReadBuffer, WriteBuffer;

export 'src/services/binary_messenger.dart';
export 'src/services/binding.dart';
export 'src/services/event_channel.dart';
export 'src/services/message_codec.dart';
export 'src/services/platform_channel.dart';
export 'src/services/standard_message_codec.dart';
export 'src/services/standard_method_codec.dart';
