import 'dart:typed_data';

import '../errors.dart';
import '../native/abi.dart';
import '../native/buffer.dart';
import '../native/encoder.dart' show checkSurrogates;
import '../native/unsendable.dart';
import 'proxy.dart';
import 'typed_memory.dart';

/// Writes the arguments of a typed call, one after the other.
///
/// Both sides know from the interface what comes next; `columba-wire/src/typed`
/// says how each type is written.
final class TypedWriter {
  /// Writes to [memory] what is sent in a call of [_api]: [_what], for errors.
  TypedWriter(this._memory, this._api, this._what)
      : _bytes = _memory.request.bytes,
        _data = _memory.request.data,
        _capacity = _memory.request.length;

  final TypedMemory _memory;
  final String _api;
  final String _what;
  Uint8List _bytes;
  ByteData _data;
  int _capacity;
  int _position = 0;
  int _depth = 0;

  /// Ends the request: its length in bytes.
  int finish() {
    _memory.close(this);
    if (_position > _memory.maxMessageBytes) {
      throw _memory.failureOf(Status.tooLarge, _api);
    }
    return _position;
  }

  /// Another request has begun, so the memory is not this one's any more.
  void _ensureOpen() {
    if (!identical(_memory.writer, this)) throw _memory.interrupted();
  }

  /// Another request begins, and may move the memory: nothing more is written.
  void interrupt() => _capacity = -1;

  void _grow(int bytes) {
    _ensureOpen();
    final needed = _position + bytes;
    if (needed > _memory.request.length) _memory.grow(needed, _api);
    _bytes = _memory.request.bytes;
    _data = _memory.request.data;
    _capacity = _memory.request.length;
  }

  /// Takes [bytes] of memory: where they start.
  int _take(int bytes) {
    if (_position + bytes > _capacity) _grow(bytes);
    final start = _position;
    _position = start + bytes;
    return start;
  }

  /// A `bool`.
  void writeBool(bool value) {
    final at = _take(1);
    _bytes[at] = value ? 1 : 0;
  }

  /// An `int`.
  void writeInt(int value) {
    final at = _take(8);
    _data.setInt64(at, value, Endian.host);
  }

  /// A `double`.
  void writeDouble(double value) {
    final at = _take(8);
    _data.setFloat64(at, value, Endian.host);
  }

  /// The position of an enum's value, or of a class among those of its sealed
  /// class.
  void writePosition(int position) {
    final at = _take(4);
    _data.setUint32(at, position, Endian.host);
  }

  /// Whether a nullable [value] is there; if so it must follow.
  bool writePresence(Object? value) {
    writeBool(value != null);
    return value != null;
  }

  /// The number of elements of a list, set or map, which must follow.
  void writeCount(int count) {
    if (count > _memory.maxListLength) {
      throw _unsendable(UnsendableValue.tooLong(count, _memory.maxListLength));
    }
    writePosition(count);
  }

  /// Starts a class that may contain itself, which counts the levels.
  void enter(Object value) {
    if (_depth >= _memory.maxDepth) {
      throw _unsendable(UnsendableValue.tooDeep(value, _memory.maxDepth));
    }
    _depth++;
  }

  /// Ends what [enter] started.
  void leave() => _depth--;

  void _header(int count, int mark) {
    if (count > 0x7FFFFFFF) throw _unsendable(UnsendableValue.tooLong(count, 0x7FFFFFFF));
    writePosition(count << 1 | mark);
  }

  /// Zeros up to a multiple of [alignment], a power of two.
  void _pad(int alignment) {
    final end = (_position + alignment - 1) & -alignment;
    final start = _take(end - _position);
    for (var i = start; i < end; i++) {
      _bytes[i] = 0;
    }
  }

  /// A `String`.
  void writeString(String value) {
    final length = value.length;
    final start = _take(4 + length);
    final bytes = _bytes;
    final base = start + 4;
    for (var i = 0; i < length; i++) {
      final unit = value.codeUnitAt(i);
      if (unit > 0xFF) {
        _position = start;
        return _writeUtf16(value);
      }
      bytes[base + i] = unit;
    }
    _data.setUint32(start, length << 1, Endian.host);
  }

  void _writeUtf16(String value) {
    final length = value.length;
    _header(length, 1);
    _pad(2);
    final base = _take(2 * length) >> 1;
    final units = _memory.request.uint16;
    var surrogates = 0;
    for (var i = 0; i < length; i++) {
      final unit = value.codeUnitAt(i);
      if ((unit & 0xF800) == 0xD800) surrogates++;
      units[base + i] = unit;
    }
    if (surrogates > 0) _checkSurrogates(value);
  }

  void _checkSurrogates(String value) {
    try {
      checkSurrogates(value);
    } on UnsendableValue catch (problem) {
      throw _unsendable(problem);
    }
  }

  UnsendableValueError _unsendable(UnsendableValue problem) =>
      UnsendableValueError(problem.value, _what, problem.reason);

  /// An object that stands for one of the library.
  void writeProxy(ProxyObject object) => writeInt(_memory.proxies.idOf(object));

  /// A `DateTime`.
  void writeDateTime(DateTime value) {
    writeInt(value.microsecondsSinceEpoch);
    writeBool(value.isUtc);
  }

  /// A `Duration`.
  void writeDuration(Duration value) => writeInt(value.inMicroseconds);

  /// A `Uri`.
  void writeUri(Uri value) => writeString(value.toString());

  /// A `BigInt`.
  void writeBigInt(BigInt value) => writeString(value.toRadixString(16));

  /// A `List<int>`.
  void writeInts(List<int> list) {
    if (list is Int64List) return writeTyped(list, Kind.int64, 8);
    final length = list.length;
    if (8 * length >= typedAttachBytes) {
      return writeTyped(Int64List.fromList(list), Kind.int64, 8);
    }
    _header(length, 0);
    _pad(8);
    final base = _take(8 * length) >> 3;
    final numbers = _memory.request.int64;
    for (var i = 0; i < length; i++) {
      final value = list[i];
      _ensureOpen();
      numbers[base + i] = value;
    }
  }

  /// A `List<double>`.
  void writeDoubles(List<double> list) {
    if (list is Float64List) return writeTyped(list, Kind.float64, 8);
    final length = list.length;
    if (8 * length >= typedAttachBytes) {
      return writeTyped(Float64List.fromList(list), Kind.float64, 8);
    }
    _header(length, 0);
    _pad(8);
    final base = _take(8 * length) >> 3;
    final numbers = _memory.request.float64;
    for (var i = 0; i < length; i++) {
      final value = list[i];
      _ensureOpen();
      numbers[base + i] = value;
    }
  }

  /// A `Uint8List`, `Uint8ClampedList` or `ByteData`.
  void writeUint8s(TypedData list) {
    final bytes = list.lengthInBytes;
    if (list is! Uint8List || bytes >= typedAttachBytes) {
      return writeTyped(list, Kind.uint8, 1);
    }
    final at = _take(4 + bytes);
    _data.setUint32(at, bytes << 1, Endian.host);
    _bytes.setRange(at + 4, at + 4 + bytes, list);
  }

  /// An `Int8List`.
  void writeInt8s(Int8List list) => writeTyped(list, Kind.int8, 1);

  /// An `Int16List`.
  void writeInt16s(Int16List list) => writeTyped(list, Kind.int16, 2);

  /// A `Uint16List`.
  void writeUint16s(Uint16List list) => writeTyped(list, Kind.uint16, 2);

  /// An `Int32List`.
  void writeInt32s(Int32List list) => writeTyped(list, Kind.int32, 4);

  /// A `Uint32List`.
  void writeUint32s(Uint32List list) => writeTyped(list, Kind.uint32, 4);

  /// An `Int64List` or `Uint64List`.
  void writeInt64s(TypedData list) => writeTyped(list, Kind.int64, 8);

  /// A `Float32List`.
  void writeFloat32s(Float32List list) => writeTyped(list, Kind.float32, 4);

  /// A `Float64List`.
  void writeFloat64s(Float64List list) => writeTyped(list, Kind.float64, 8);

  /// Typed data: small lists into the buffer, others beside it.
  void writeTyped(TypedData list, int kind, int elementBytes) {
    final bytes = list.lengthInBytes;
    final source = list is Uint8List
        ? list
        : list.buffer.asUint8List(list.offsetInBytes, bytes);
    final count = bytes ~/ elementBytes;
    if (bytes >= typedAttachBytes) {
      _ensureOpen();
      bytesAt(_memory.allocate(kind, count, _api), bytes)
          .setRange(0, bytes, source);
      final id = _memory.allocatedId;
      _header(count, 1);
      writePosition(id);
      return;
    }
    _header(count, 0);
    _pad(elementBytes);
    final at = _take(bytes);
    _bytes.setRange(at, at + bytes, source);
  }

  /// An `Object?`: each value says what it is.
  void writeObject(Object? value) {
    if (value == null) {
      _kind(ObjectKind.nullValue);
    } else if (value is bool) {
      _kind(value ? ObjectKind.trueValue : ObjectKind.falseValue);
    } else if (value is int) {
      _kind(ObjectKind.int64);
      writeInt(value);
    } else if (value is double) {
      _kind(ObjectKind.float64);
      writeDouble(value);
    } else if (value is String) {
      _kind(ObjectKind.string);
      writeString(value);
    } else if (value is TypedData) {
      _typedObject(value);
    } else if (value is List<Object?>) {
      _listObject(value, value);
    } else if (value is Map<Object?, Object?>) {
      _mapObject(value);
    } else if (value is Iterable<Object?>) {
      _listObject(value.toList(growable: false), value);
    } else {
      throw _unsendable(UnsendableValue.type(value));
    }
  }

  void _kind(int kind) {
    final at = _take(1);
    _bytes[at] = kind;
  }

  void _typedObject(TypedData value) {
    final (kind, elementBytes) = switch (value) {
      Uint8List() || Uint8ClampedList() || ByteData() => (Kind.uint8, 1),
      Int8List() => (Kind.int8, 1),
      Int16List() => (Kind.int16, 2),
      Uint16List() => (Kind.uint16, 2),
      Int32List() => (Kind.int32, 4),
      Uint32List() => (Kind.uint32, 4),
      Int64List() || Uint64List() => (Kind.int64, 8),
      Float32List() => (Kind.float32, 4),
      Float64List() => (Kind.float64, 8),
      _ => throw _unsendable(UnsendableValue.type(value)),
    };
    _kind(ObjectKind.typed + kind);
    writeTyped(value, kind, elementBytes);
  }

  void _listObject(List<Object?> list, Object value) {
    _kind(ObjectKind.list);
    enter(value);
    final length = list.length;
    writeCount(length);
    for (var i = 0; i < length; i++) {
      writeObject(list[i]);
    }
    leave();
  }

  void _mapObject(Map<Object?, Object?> map) {
    _kind(ObjectKind.map);
    enter(map);
    writeCount(map.length);
    for (final MapEntry(:key, :value) in map.entries) {
      writeObject(key);
      writeObject(value);
    }
    leave();
  }
}
