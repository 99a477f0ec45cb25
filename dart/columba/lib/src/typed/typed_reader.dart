import 'dart:typed_data';

import '../errors.dart';
import '../native/abi.dart';
import '../native/buffer.dart';
import 'typed_memory.dart';

/// Reads what a typed call answers.
///
/// It trusts the library, whose code was generated from the same interface.
final class TypedReader {
  /// Reads the replies in [_memory].
  TypedReader(this._memory, this._lookUpHandle);

  // ignore: unused_field, keeps the shape of a writer
  final TypedMemory _memory;
  final Object? Function(int id) _lookUpHandle;
  NativeBuffer _buffer = NativeBuffer(0, 0);
  Uint8List _bytes = Uint8List(0);
  ByteData _data = ByteData(0);
  int _position = 0;
  List<TypedData> _attachments = const [];
  int _nextAttachment = 0;

  /// Reads from [buffer] from now on.
  void use(NativeBuffer buffer) {
    _buffer = buffer;
    _bytes = buffer.bytes;
    _data = buffer.data;
  }

  /// Goes to [position], where what follows needs [attachments].
  void open(int position, List<TypedData> attachments) {
    _position = position;
    _attachments = attachments;
    _nextAttachment = 0;
  }

  /// Goes to the start.
  void restart() => _position = 0;

  /// What goes with the reply.
  void attach(List<TypedData> attachments) {
    _attachments = attachments;
    _nextAttachment = 0;
  }

  /// A `bool`.
  bool readBool() => _bytes[_position++] != 0;

  /// An `int`.
  int readInt() {
    final at = _position;
    _position = at + 8;
    return _data.getInt64(at, Endian.host);
  }

  /// A `double`.
  double readDouble() {
    final at = _position;
    _position = at + 8;
    return _data.getFloat64(at, Endian.host);
  }

  /// The position of an enum's value, or of a class among those of its sealed
  /// class.
  int readPosition() {
    final at = _position;
    _position = at + 4;
    return _data.getUint32(at, Endian.host);
  }

  /// The number of elements of a list, set or map.
  int readCount() => readPosition();

  void _align(int alignment) =>
      _position = (_position + alignment - 1) & -alignment;

  /// A `String`.
  String readString() {
    final header = readPosition();
    final length = header >> 1;
    if (header & 1 == 0) {
      final start = _position;
      _position = start + length;
      return String.fromCharCodes(_bytes, start, _position);
    }
    _align(2);
    final start = _position >> 1;
    _position += 2 * length;
    return String.fromCharCodes(_buffer.uint16, start, start + length);
  }

  /// A `DateTime`.
  DateTime readDateTime() {
    final microseconds = readInt();
    return DateTime.fromMicrosecondsSinceEpoch(microseconds,
        isUtc: readBool());
  }

  /// A `Duration`.
  Duration readDuration() => Duration(microseconds: readInt());

  /// A `Uri`.
  Uri readUri() => Uri.parse(readString());

  /// A `BigInt`.
  BigInt readBigInt() => BigInt.parse(readString(), radix: 16);

  /// A `List<int>`.
  List<int> readInts() => readInt64s();

  /// A `List<double>`.
  List<double> readDoubles() => readFloat64s();

  /// A `Uint8List`.
  Uint8List readUint8s() {
    final header = readPosition();
    if (header & 1 != 0) return _attachment() as Uint8List;
    final length = header >> 1;
    final start = _position;
    _position = start + length;
    return Uint8List(length)..setRange(0, length, _bytes, start);
  }

  /// A `Uint8ClampedList`.
  Uint8ClampedList readUint8Clampeds() {
    final list = readUint8s();
    return list.buffer.asUint8ClampedList(list.offsetInBytes, list.length);
  }

  /// A `ByteData`.
  ByteData readByteData() => ByteData.sublistView(readUint8s());

  /// An `Int8List`.
  Int8List readInt8s() {
    final header = readPosition();
    if (header & 1 != 0) return _attachment() as Int8List;
    return _copy(header >> 1, 1).asInt8List();
  }

  /// An `Int16List`.
  Int16List readInt16s() {
    final header = readPosition();
    if (header & 1 != 0) return _attachment() as Int16List;
    return _copy(header >> 1, 2).asInt16List();
  }

  /// A `Uint16List`.
  Uint16List readUint16s() {
    final header = readPosition();
    if (header & 1 != 0) return _attachment() as Uint16List;
    return _copy(header >> 1, 2).asUint16List();
  }

  /// An `Int32List`.
  Int32List readInt32s() {
    final header = readPosition();
    if (header & 1 != 0) return _attachment() as Int32List;
    final start = _skip(header >> 1, 4);
    return _buffer.int32.sublist(start >> 2, _position >> 2);
  }

  /// A `Uint32List`.
  Uint32List readUint32s() {
    final header = readPosition();
    if (header & 1 != 0) return _attachment() as Uint32List;
    return _copy(header >> 1, 4).asUint32List();
  }

  /// An `Int64List`.
  Int64List readInt64s() {
    final header = readPosition();
    if (header & 1 != 0) return _attachment() as Int64List;
    final start = _skip(header >> 1, 8);
    return _buffer.int64.sublist(start >> 3, _position >> 3);
  }

  /// A `Uint64List`.
  Uint64List readUint64s() {
    final list = readInt64s();
    return list.buffer.asUint64List(list.offsetInBytes, list.length);
  }

  /// A `Float32List`.
  Float32List readFloat32s() {
    final header = readPosition();
    if (header & 1 != 0) return _attachment() as Float32List;
    return _copy(header >> 1, 4).asFloat32List();
  }

  /// A `Float64List`.
  Float64List readFloat64s() {
    final header = readPosition();
    if (header & 1 != 0) return _attachment() as Float64List;
    final start = _skip(header >> 1, 8);
    return _buffer.float64.sublist(start >> 3, _position >> 3);
  }

  TypedData _attachment() => _attachments[_nextAttachment++];

  /// Goes behind [count] elements of [elementBytes]: where they start.
  int _skip(int count, int elementBytes) {
    _align(elementBytes);
    final start = _position;
    _position = start + count * elementBytes;
    return start;
  }

  ByteBuffer _copy(int count, int elementBytes) {
    final start = _skip(count, elementBytes);
    return _bytes.sublist(start, _position).buffer;
  }

  /// An `Object?`.
  Object? readObject() {
    final kind = _bytes[_position++];
    switch (kind) {
      case ObjectKind.nullValue:
        return null;
      case ObjectKind.falseValue:
        return false;
      case ObjectKind.trueValue:
        return true;
      case ObjectKind.int64:
        return readInt();
      case ObjectKind.float64:
        return readDouble();
      case ObjectKind.string:
        return readString();
      case ObjectKind.list:
        return _listObject();
      case ObjectKind.map:
        return _mapObject();
      case ObjectKind.handle:
        return _lookUpHandle(readInt());
      default:
        return _typedObject(kind - ObjectKind.typed);
    }
  }

  /// An `Object`: null is an error of whoever answered.
  Object readNonNullObject() {
    final value = readObject();
    if (value != null) return value;
    throw PlatformException(
        code: 'null-error',
        message: 'Host platform returned null value for non-null return value.');
  }

  List<Object?> _listObject() {
    final length = readCount();
    final list = List<Object?>.filled(length, null, growable: true);
    for (var i = 0; i < length; i++) {
      list[i] = readObject();
    }
    return list;
  }

  Map<Object?, Object?> _mapObject() {
    final length = readCount();
    final map = <Object?, Object?>{};
    for (var i = 0; i < length; i++) {
      final key = readObject();
      map[key] = readObject();
    }
    return map;
  }

  TypedData _typedObject(int kind) => switch (kind) {
        Kind.int8 => readInt8s(),
        Kind.uint8 => readUint8s(),
        Kind.int16 => readInt16s(),
        Kind.uint16 => readUint16s(),
        Kind.int32 => readInt32s(),
        Kind.uint32 => readUint32s(),
        Kind.int64 => readInt64s(),
        Kind.float32 => readFloat32s(),
        Kind.float64 => readFloat64s(),
        _ => throw FormatException('unknown kind $kind in a reply'),
      };
}
