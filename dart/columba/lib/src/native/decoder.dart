import 'dart:collection';
import 'dart:typed_data';

import 'abi.dart';
import 'buffer.dart';

/// Gives the object of a finalizable handle.
typedef HandleLookup = Object? Function(int id);

/// Reads the values of frames that the library wrote.
class Decoder {
  /// Takes what came through the port from [attachments].
  Decoder(this.attachments, this.lookUpHandle);

  /// What came through the port and was not read yet.
  final Queue<Object?> attachments;

  /// Finds the object of a handle.
  final HandleLookup lookUpHandle;

  late NativeBuffer _buffer;
  late Uint8List _bytes;
  late ByteData _data;
  int _position = 0;
  final _shapes = <List<String>>[];

  /// Reads from [buffer] from now on.
  void use(NativeBuffer buffer) {
    _buffer = buffer;
    _bytes = buffer.bytes;
    _data = buffer.data;
  }

  /// Goes to the body of the frame at [frame].
  void openFrame(int frame) {
    _position = frame + headerBytes;
    if (_shapes.isNotEmpty) _shapes.clear();
  }

  /// The next value.
  Object? value() {
    final tag = _bytes[_position++];
    if (tag >= Tag.smallInt) return tag - Tag.smallInt;
    switch (tag) {
      case Tag.nullValue:
        return null;
      case Tag.falseValue:
        return false;
      case Tag.trueValue:
        return true;
      case Tag.int32:
        final value = _data.getInt32(_position, Endian.host);
        _position += 4;
        return value;
      case Tag.int64:
        return _int64();
      case Tag.float64:
        final value = _data.getFloat64(_position, Endian.host);
        _position += 8;
        return value;
      case Tag.latin1:
        return _latin1();
      case Tag.utf16:
        return _utf16();
      case Tag.latin1Outside:
        return _outsideLatin1();
      case Tag.utf16Outside:
        return _outsideUtf16();
      case Tag.typed:
        return _typed();
      case Tag.attached:
        return attachments.removeFirst();
      case Tag.list:
        return _list();
      case Tag.listInt32:
        return _int32s();
      case Tag.listInt64:
        return _int64s();
      case Tag.listFloat64:
        return _float64s();
      case Tag.map:
        return _map();
      case Tag.mapStrings:
        return _mapStrings();
      case Tag.mapShape:
        return _mapShape();
      case Tag.handle:
        return lookUpHandle(_int64());
      default:
        throw FormatException('unknown tag $tag in a message of the library');
    }
  }

  int _int64() {
    final value = _data.getInt64(_position, Endian.host);
    _position += 8;
    return value;
  }

  int _size() {
    final size = _bytes[_position++];
    if (size < Tag.sizeU16) return size;
    if (size == Tag.sizeU16) {
      final size = _data.getUint16(_position, Endian.host);
      _position += 2;
      return size;
    }
    final large = _data.getUint32(_position, Endian.host);
    _position += 4;
    return large;
  }

  /// Skips to a multiple of [alignment], a power of two.
  void _align(int alignment) =>
      _position = (_position + alignment - 1) & -alignment;

  String _latin1() {
    final length = _size();
    final start = _position;
    _position += length;
    return String.fromCharCodes(_bytes, start, _position);
  }

  String _utf16() {
    final length = _size();
    _align(2);
    final start = _position >> 1;
    _position += 2 * length;
    return String.fromCharCodes(_buffer.uint16, start, start + length);
  }

  String _outsideLatin1() {
    final address = _int64();
    final length = _int64();
    return String.fromCharCodes(bytesAt(address, length));
  }

  String _outsideUtf16() {
    final address = _int64();
    final length = _int64();
    return String.fromCharCodes(unitsAt(address, length));
  }

  TypedData _typed() {
    final kind = _bytes[_position++];
    final count = _size();
    if (kind == Kind.uint8) {
      final start = _position;
      _position += count;
      return _bytes.sublist(start, _position);
    }
    final elementBytes = switch (kind) {
      Kind.int8 => 1,
      Kind.int16 || Kind.uint16 => 2,
      Kind.int64 || Kind.float64 => 8,
      _ => 4,
    };
    _align(elementBytes);
    final start = _position;
    _position += count * elementBytes;
    final copy = _bytes.sublist(start, _position).buffer;
    return switch (kind) {
      Kind.int8 => copy.asInt8List(),
      Kind.int16 => copy.asInt16List(),
      Kind.uint16 => copy.asUint16List(),
      Kind.int32 => copy.asInt32List(),
      Kind.uint32 => copy.asUint32List(),
      Kind.int64 => copy.asInt64List(),
      Kind.float32 => copy.asFloat32List(),
      _ => copy.asFloat64List(),
    };
  }

  List<Object?> _list() {
    final length = _size();
    final list = List<Object?>.filled(length, null);
    for (var i = 0; i < length; i++) {
      list[i] = value();
    }
    return list;
  }

  List<Object?> _int32s() {
    final length = _size();
    _align(4);
    final numbers = _buffer.int32;
    final start = _position >> 2;
    _position += 4 * length;
    final list = List<Object?>.filled(length, null);
    for (var i = 0; i < length; i++) {
      list[i] = numbers[start + i];
    }
    return list;
  }

  List<Object?> _int64s() {
    final length = _size();
    _align(8);
    final numbers = _buffer.int64;
    final start = _position >> 3;
    _position += 8 * length;
    final list = List<Object?>.filled(length, null);
    for (var i = 0; i < length; i++) {
      list[i] = numbers[start + i];
    }
    return list;
  }

  List<Object?> _float64s() {
    final length = _size();
    _align(8);
    final numbers = _buffer.float64;
    final start = _position >> 3;
    _position += 8 * length;
    final list = List<Object?>.filled(length, null);
    for (var i = 0; i < length; i++) {
      list[i] = numbers[start + i];
    }
    return list;
  }

  /// Keys of any type; when all are strings the map can be encoded as JSON.
  Map<Object?, Object?> _map() {
    final length = _size();
    final keys = List<Object?>.filled(length, null);
    final values = List<Object?>.filled(length, null);
    var strings = true;
    for (var i = 0; i < length; i++) {
      final key = keys[i] = value();
      if (key is! String) strings = false;
      values[i] = value();
    }
    final map = strings ? <String, Object?>{} : <Object?, Object?>{};
    for (var i = 0; i < length; i++) {
      map[keys[i]] = values[i];
    }
    return map;
  }

  Map<String, Object?> _mapStrings() {
    final length = _size();
    final map = <String, Object?>{};
    final keys = List<String>.filled(length, '');
    for (var i = 0; i < length; i++) {
      final key = keys[i] = value()! as String;
      map[key] = value();
    }
    _shapes.add(keys);
    return map;
  }

  Map<String, Object?> _mapShape() {
    final keys = _shapes[_bytes[_position++]];
    final map = <String, Object?>{};
    for (var i = 0; i < keys.length; i++) {
      map[keys[i]] = value();
    }
    return map;
  }
}
