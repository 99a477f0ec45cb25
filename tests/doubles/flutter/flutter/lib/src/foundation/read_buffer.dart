import 'dart:typed_data';

/// Reads a message of bytes, with the alignment that a `WriteBuffer` gives.
///
/// Reading past the end throws a [RangeError].
class ReadBuffer {
  /// Reads [data] from its start.
  ReadBuffer(this.data);

  /// The message.
  final ByteData data;

  int _position = 0;

  /// Whether bytes are left.
  bool get hasRemaining => _position < data.lengthInBytes;

  /// Steps over [count] bytes and returns where they start.
  int _take(int count) {
    final start = _position;
    RangeError.checkValueInInterval(
        count, 0, data.lengthInBytes - start, 'count', 'The message ends.');
    _position += count;
    return start;
  }

  int _takeAligned(int size, int count) {
    final past = _position % size;
    if (past != 0) _take(size - past);
    return data.offsetInBytes + _take(count * size);
  }

  /// Reads a byte.
  int getUint8() => data.getUint8(_take(1));

  /// Reads 2 bytes.
  int getUint16({Endian? endian}) =>
      data.getUint16(_take(2), endian ?? Endian.host);

  /// Reads 4 bytes.
  int getUint32({Endian? endian}) =>
      data.getUint32(_take(4), endian ?? Endian.host);

  /// Reads 4 bytes.
  int getInt32({Endian? endian}) =>
      data.getInt32(_take(4), endian ?? Endian.host);

  /// Reads 8 bytes.
  int getInt64({Endian? endian}) =>
      data.getInt64(_take(8), endian ?? Endian.host);

  /// Reads 8 bytes at the next multiple of 8.
  double getFloat64({Endian? endian}) {
    final start = _takeAligned(8, 1) - data.offsetInBytes;
    return data.getFloat64(start, endian ?? Endian.host);
  }

  /// A view of the next [length] bytes.
  Uint8List getUint8List(int length) =>
      data.buffer.asUint8List(_takeAligned(1, length), length);

  /// A view of [length] elements at the next multiple of 4.
  Int32List getInt32List(int length) =>
      data.buffer.asInt32List(_takeAligned(4, length), length);

  /// A view of [length] elements at the next multiple of 8.
  Int64List getInt64List(int length) =>
      data.buffer.asInt64List(_takeAligned(8, length), length);

  /// A view of [length] elements at the next multiple of 4.
  Float32List getFloat32List(int length) =>
      data.buffer.asFloat32List(_takeAligned(4, length), length);

  /// A view of [length] elements at the next multiple of 8.
  Float64List getFloat64List(int length) =>
      data.buffer.asFloat64List(_takeAligned(8, length), length);
}
