import 'dart:convert';
import 'dart:typed_data';

import 'package:flutter/foundation.dart' show ReadBuffer, WriteBuffer;

import 'message_codec.dart';

/// The bytes that start a value.
abstract final class _Tag {
  static const nothing = 0;
  static const yes = 1;
  static const no = 2;
  static const int32 = 3;
  static const int64 = 4;
  static const largeInt = 5;
  static const float64 = 6;
  static const string = 7;
  static const uint8List = 8;
  static const int32List = 9;
  static const int64List = 10;
  static const float64List = 11;
  static const list = 12;
  static const map = 13;
  static const float32List = 14;
}

/// Flutter's standard encoding of values.
class StandardMessageCodec implements MessageCodec<Object?> {
  /// The codec has no state.
  const StandardMessageCodec();

  @override
  ByteData? encodeMessage(Object? message) {
    if (message == null) return null;
    final buffer = WriteBuffer(startCapacity: 64);
    writeValue(buffer, message);
    return buffer.done();
  }

  @override
  Object? decodeMessage(ByteData? message) {
    if (message == null) return null;
    final buffer = ReadBuffer(message);
    final value = readValue(buffer);
    if (buffer.hasRemaining) throw const FormatException('Message corrupted');
    return value;
  }

  /// Writes a value with its tag. Subclasses write their own types and leave
  /// the rest to this.
  void writeValue(WriteBuffer buffer, Object? value) {
    switch (value) {
      case null:
        buffer.putUint8(_Tag.nothing);
      case bool():
        buffer.putUint8(value ? _Tag.yes : _Tag.no);
      case double():
        buffer.putUint8(_Tag.float64);
        buffer.putFloat64(value);
      case int():
        _writeInt(buffer, value);
      case String():
        final bytes = utf8.encode(value);
        _start(buffer, _Tag.string, bytes.length);
        buffer.putUint8List(bytes);
      case Uint8List():
        _start(buffer, _Tag.uint8List, value.length);
        buffer.putUint8List(value);
      case Int32List():
        _start(buffer, _Tag.int32List, value.length);
        buffer.putInt32List(value);
      case Int64List():
        _start(buffer, _Tag.int64List, value.length);
        buffer.putInt64List(value);
      case Float32List():
        _start(buffer, _Tag.float32List, value.length);
        buffer.putFloat32List(value);
      case Float64List():
        _start(buffer, _Tag.float64List, value.length);
        buffer.putFloat64List(value);
      case List():
        _start(buffer, _Tag.list, value.length);
        for (final element in value) {
          writeValue(buffer, element);
        }
      case Map():
        _start(buffer, _Tag.map, value.length);
        for (final MapEntry(:key, :value) in value.entries) {
          writeValue(buffer, key);
          writeValue(buffer, value);
        }
      default:
        throw ArgumentError.value(value);
    }
  }

  void _writeInt(WriteBuffer buffer, int value) {
    if (value.toSigned(32) == value) {
      buffer.putUint8(_Tag.int32);
      buffer.putInt32(value);
    } else {
      buffer.putUint8(_Tag.int64);
      buffer.putInt64(value);
    }
  }

  void _start(WriteBuffer buffer, int tag, int size) {
    buffer.putUint8(tag);
    writeSize(buffer, size);
  }

  /// Reads a value with its tag.
  Object? readValue(ReadBuffer buffer) {
    if (!buffer.hasRemaining) throw const FormatException('Message corrupted');
    return readValueOfType(buffer.getUint8(), buffer);
  }

  /// Reads what follows the tag [type]. Subclasses read their own types and
  /// leave the rest to this.
  Object? readValueOfType(int type, ReadBuffer buffer) => switch (type) {
        _Tag.nothing => null,
        _Tag.yes => true,
        _Tag.no => false,
        _Tag.int32 => buffer.getInt32(),
        _Tag.int64 => buffer.getInt64(),
        _Tag.float64 => buffer.getFloat64(),
        _Tag.largeInt ||
        _Tag.string =>
          utf8.decode(buffer.getUint8List(readSize(buffer))),
        _Tag.uint8List => buffer.getUint8List(readSize(buffer)),
        _Tag.int32List => buffer.getInt32List(readSize(buffer)),
        _Tag.int64List => buffer.getInt64List(readSize(buffer)),
        _Tag.float32List => buffer.getFloat32List(readSize(buffer)),
        _Tag.float64List => buffer.getFloat64List(readSize(buffer)),
        _Tag.list => _readList(buffer),
        _Tag.map => _readMap(buffer),
        _ => throw const FormatException('Message corrupted'),
      };

  /// Of fixed length, as Flutter's, which does not ask whether the message can
  /// have so many elements.
  List<Object?> _readList(ReadBuffer buffer) {
    final length = readSize(buffer);
    if (length > buffer.data.lengthInBytes) {
      throw const FormatException('Message corrupted');
    }
    final list = List<Object?>.filled(length, null);
    for (var i = 0; i < length; i++) {
      list[i] = readValue(buffer);
    }
    return list;
  }

  Map<Object?, Object?> _readMap(ReadBuffer buffer) {
    final map = <Object?, Object?>{};
    for (var left = readSize(buffer); left > 0; left--) {
      final key = readValue(buffer);
      map[key] = readValue(buffer);
    }
    return map;
  }

  /// Writes a length: one byte, or 254 and two, or 255 and four.
  void writeSize(WriteBuffer buffer, int value) {
    if (value < 254) {
      buffer.putUint8(value);
    } else if (value <= 0xffff) {
      buffer.putUint8(254);
      buffer.putUint16(value);
    } else {
      buffer.putUint8(255);
      buffer.putUint32(value);
    }
  }

  /// Reads a length.
  int readSize(ReadBuffer buffer) => switch (buffer.getUint8()) {
        254 => buffer.getUint16(),
        255 => buffer.getUint32(),
        final size => size,
      };
}
