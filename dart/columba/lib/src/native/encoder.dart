import 'dart:typed_data';

import 'abi.dart';
import 'buffer.dart';
import 'scratch.dart';
import 'unsendable.dart';

/// Writes frames for the library.
class Encoder {
  /// Writes to [scratch].
  Encoder(this.scratch) : _maxDepth = scratch.maxDepth {
    _refresh();
  }

  /// Where the frames are written.
  final Scratch scratch;

  final int _maxDepth;
  late Uint8List _bytes;
  late ByteData _data;
  late int _capacity;

  /// Where the next byte goes.
  int _position = 0;

  /// Where the current frame starts.
  int _frame = 0;

  /// The keys of the maps that this frame has defined.
  final _shapes = <List<String>>[];
  bool _busy = false;

  /// How many bytes of frames there are.
  int get length => _position;

  /// Forgets the frames, which were posted.
  void clear() {
    _position = 0;
    if (scratch.follow()) _refresh();
  }

  /// Writes a frame whose body is [text] (if any), [value] and [more].
  ///
  /// On an error nothing of the frame is left.
  void frame(
    int verb,
    int id,
    int channel,
    int method,
    Object? value, {
    List<String> texts = const [],
    List<Object?> more = const [],
    String root = 'arguments',
  }) {
    if (_busy) {
      throw StateError('a message was sent by the iterable or map that is '
          'being sent; call toList() on it first');
    }
    _busy = true;
    var done = false;
    final start = _position;
    final allocations = scratch.allocationCount;
    try {
      _header(verb, id, channel, method);
      for (final text in texts) {
        _stringInPlace(text);
      }
      _value(value, 0);
      for (final value in more) {
        _value(value, 0);
      }
      _endFrame();
      done = true;
    } on UnsendableValue catch (problem) {
      throw problem.locate(value, root, _maxDepth);
    } finally {
      if (!done) {
        _position = start;
        scratch.releaseFrom(allocations);
      }
      _busy = false;
      if (_shapes.isNotEmpty) _shapes.clear();
    }
  }

  void _refresh() {
    _bytes = scratch.buffer.bytes;
    _data = scratch.buffer.data;
    _capacity = scratch.buffer.length;
  }

  void _header(int verb, int id, int channel, int method) {
    _ensure(headerBytes);
    _frame = _position;
    final start = _position;
    _data
      ..setUint32(start + 4, 0, Endian.host)
      ..setUint32(start + 8, id, Endian.host)
      ..setUint32(start + 12, channel, Endian.host)
      ..setUint32(start + 16, method, Endian.host)
      ..setUint32(start + 20, 0, Endian.host);
    _bytes[start + 4] = verb;
    _position = start + headerBytes;
  }

  void _endFrame() {
    _ensure(8);
    _pad(8);
    final length = _position - _frame;
    if (length > scratch.maxMessageBytes) {
      throw scratch.failureOf(Status.tooLarge);
    }
    _data.setUint32(_frame, length, Endian.host);
  }

  void _ensure(int bytes) {
    if (_position + bytes > _capacity) _grow(bytes);
  }

  void _grow(int bytes) {
    scratch.grow(_position + bytes);
    _refresh();
  }

  /// Zeros up to a multiple of [alignment]; [_ensure] must have made room.
  void _pad(int alignment) {
    while ((_position & (alignment - 1)) != 0) {
      _bytes[_position++] = 0;
    }
  }

  void _tag(int tag) {
    _ensure(1);
    _bytes[_position++] = tag;
  }

  void _size(int size) {
    _ensure(5);
    if (size < Tag.sizeU16) {
      _bytes[_position++] = size;
    } else if (size <= 0xFFFF) {
      _bytes[_position] = Tag.sizeU16;
      _data.setUint16(_position + 1, size, Endian.host);
      _position += 3;
    } else {
      _bytes[_position] = Tag.sizeU32;
      _data.setUint32(_position + 1, size, Endian.host);
      _position += 5;
    }
  }

  void _count(int count) {
    if (count > scratch.maxListLength) {
      throw UnsendableValue.tooLong(count, scratch.maxListLength);
    }
    _size(count);
  }

  void _value(Object? value, int depth) {
    if (value is int) {
      _int(value);
    } else if (value is String) {
      _string(value);
    } else if (value == null) {
      _tag(Tag.nullValue);
    } else if (value is double) {
      _ensure(9);
      _bytes[_position] = Tag.float64;
      _data.setFloat64(_position + 1, value, Endian.host);
      _position += 9;
    } else if (value is bool) {
      _tag(value ? Tag.trueValue : Tag.falseValue);
    } else if (value is Map<Object?, Object?>) {
      _map(value, _descend(value, depth));
    } else if (value is TypedData) {
      _typed(value);
    } else if (value is List<Object?>) {
      _list(value, _descend(value, depth));
    } else if (value is Iterable<Object?>) {
      _list(value.toList(growable: false), _descend(value, depth));
    } else {
      throw UnsendableValue.type(value);
    }
  }

  int _descend(Object value, int depth) {
    if (depth >= _maxDepth) throw UnsendableValue.tooDeep(value, _maxDepth);
    return depth + 1;
  }

  void _int(int value) {
    _ensure(9);
    if (value >= 0 && value < 128) {
      _bytes[_position++] = Tag.smallInt | value;
    } else if (value >= -0x80000000 && value <= 0x7FFFFFFF) {
      _bytes[_position] = Tag.int32;
      _data.setInt32(_position + 1, value, Endian.host);
      _position += 5;
    } else {
      _bytes[_position] = Tag.int64;
      _data.setInt64(_position + 1, value, Endian.host);
      _position += 9;
    }
  }

  void _string(String value) {
    if (value.length >= outsideTextUnits) return _outsideString(value);
    _stringInPlace(value);
  }

  /// As the library reads names: before it knows whose allocations to take.
  void _stringInPlace(String value) {
    final length = value.length;
    _ensure(8 + 2 * length);
    final start = _position;
    _bytes[_position++] = Tag.latin1;
    _size(length);
    final bytes = _bytes;
    final base = _position;
    for (var i = 0; i < length; i++) {
      final unit = value.codeUnitAt(i);
      if (unit > 0xFF) {
        _position = start;
        return _utf16(value);
      }
      bytes[base + i] = unit;
    }
    _position = base + length;
  }

  void _utf16(String value) {
    final length = value.length;
    _bytes[_position++] = Tag.utf16;
    _size(length);
    _pad(2);
    _units(value, scratch.buffer.uint16, _position >> 1);
    _position += 2 * length;
  }

  void _units(String value, Uint16List units, int base) {
    final length = value.length;
    var surrogates = false;
    for (var i = 0; i < length; i++) {
      final unit = value.codeUnitAt(i);
      if ((unit & 0xF800) == 0xD800) surrogates = true;
      units[base + i] = unit;
    }
    if (surrogates) checkSurrogates(value);
  }

  void _outsideString(String value) {
    final length = value.length;
    final allocations = scratch.allocationCount;
    final bytes = bytesAt(scratch.allocate(Kind.uint8, length), length);
    for (var i = 0; i < length; i++) {
      final unit = value.codeUnitAt(i);
      if (unit > 0xFF) {
        scratch.releaseFrom(allocations);
        return _outsideUtf16(value);
      }
      bytes[i] = unit;
    }
    _allocation(Tag.latin1Outside);
  }

  void _outsideUtf16(String value) {
    final length = value.length;
    _units(value, unitsAt(scratch.allocate(Kind.uint16, length), length), 0);
    _allocation(Tag.utf16Outside);
  }

  /// Names the last allocation.
  void _allocation(int tag) {
    _ensure(5);
    _bytes[_position] = tag;
    _data.setUint32(_position + 1, scratch.allocatedId, Endian.host);
    _position += 5;
  }

  void _typed(TypedData value) {
    final kind = _kindOf(value);
    if (kind < 0) throw UnsendableValue.type(value);
    final bytes = value.lengthInBytes;
    final count = bytes ~/ _elementBytes(kind);
    final source = value is Uint8List
        ? value
        : value.buffer.asUint8List(value.offsetInBytes, bytes);
    if (bytes >= attachBytes) {
      bytesAt(scratch.allocate(kind, count), bytes).setRange(0, bytes, source);
      return _allocation(Tag.attached);
    }
    _ensure(16 + bytes);
    _bytes[_position++] = Tag.typed;
    _bytes[_position++] = kind;
    _size(count);
    _pad(_elementBytes(kind));
    _bytes.setRange(_position, _position + bytes, source);
    _position += bytes;
  }

  static int _kindOf(TypedData value) => switch (value) {
        Uint8List() || Uint8ClampedList() || ByteData() => Kind.uint8,
        Int8List() => Kind.int8,
        Int16List() => Kind.int16,
        Uint16List() => Kind.uint16,
        Int32List() => Kind.int32,
        Uint32List() => Kind.uint32,
        Int64List() || Uint64List() => Kind.int64,
        Float32List() => Kind.float32,
        Float64List() => Kind.float64,
        _ => -1,
      };

  static int _elementBytes(int kind) => switch (kind) {
        Kind.int8 || Kind.uint8 => 1,
        Kind.int16 || Kind.uint16 => 2,
        Kind.int32 || Kind.uint32 || Kind.float32 => 4,
        _ => 8,
      };

  void _list(List<Object?> list, int depth) {
    final length = list.length;
    if (length >= 4) {
      final first = list[0];
      if (first is int && (_int32s(list, length) || _int64s(list, length))) {
        return;
      }
      if (first is double && _float64s(list, length)) return;
    }
    _tag(Tag.list);
    _count(length);
    for (var i = 0; i < length; i++) {
      _value(list[i], depth);
    }
  }

  /// Starts a list of bare numbers; the index of the first.
  int _bare(int tag, int length, int elementBytes) {
    _ensure(16 + length * elementBytes);
    _bytes[_position++] = tag;
    _count(length);
    _pad(elementBytes);
    return _position ~/ elementBytes;
  }

  bool _int32s(List<Object?> list, int length) {
    final start = _position;
    final index = _bare(Tag.listInt32, length, 4);
    final numbers = scratch.buffer.int32;
    for (var i = 0; i < length; i++) {
      final value = list[i];
      if (value is! int) {
        _position = start;
        return false;
      }
      numbers[index + i] = value;
      // What was cut off did not fit. Cheaper than two comparisons.
      if (numbers[index + i] != value) {
        _position = start;
        return false;
      }
    }
    _position += 4 * length;
    return true;
  }

  bool _int64s(List<Object?> list, int length) {
    final start = _position;
    final index = _bare(Tag.listInt64, length, 8);
    final numbers = scratch.buffer.int64;
    for (var i = 0; i < length; i++) {
      final value = list[i];
      if (value is! int) {
        _position = start;
        return false;
      }
      numbers[index + i] = value;
    }
    _position += 8 * length;
    return true;
  }

  bool _float64s(List<Object?> list, int length) {
    final start = _position;
    final index = _bare(Tag.listFloat64, length, 8);
    final numbers = scratch.buffer.float64;
    for (var i = 0; i < length; i++) {
      final value = list[i];
      if (value is! double) {
        _position = start;
        return false;
      }
      numbers[index + i] = value;
    }
    _position += 8 * length;
    return true;
  }

  void _map(Map<Object?, Object?> map, int depth) {
    final shape = _knownShape(map);
    if (shape >= 0) {
      _tag(Tag.mapShape);
      _tag(shape);
      for (final value in map.values) {
        _value(value, depth);
      }
      return;
    }
    final keys = _shapeOf(map);
    // Shapes are numbered when their map ends, so whether one is left is known
    // only then.
    _tag(Tag.map);
    final tagAt = _position - 1;
    _count(map.length);
    map.forEach((key, value) {
      _value(key, depth);
      _value(value, depth);
    });
    if (keys != null && _shapes.length < maxShapes) {
      _bytes[tagAt] = Tag.mapStrings;
      _shapes.add(keys);
    }
  }

  /// The number of a shape with the keys of [map] in their order, or -1. Few
  /// are tried, the newest first.
  int _knownShape(Map<Object?, Object?> map) {
    final newest = _shapes.length - 1;
    if (newest < 0) return -1;
    final length = map.length;
    final oldest = newest < 8 ? 0 : newest - 7;
    for (var shape = newest; shape >= oldest; shape--) {
      final keys = _shapes[shape];
      if (keys.length == length && length > 0 && _sameKeys(map, keys)) {
        return shape;
      }
    }
    return -1;
  }

  static bool _sameKeys(Map<Object?, Object?> map, List<String> keys) {
    var i = 0;
    for (final key in map.keys) {
      final known = keys[i++];
      if (!identical(key, known) && key != known) return false;
    }
    return true;
  }

  /// The keys of [map], if it can define a shape.
  static List<String>? _shapeOf(Map<Object?, Object?> map) {
    final keys = <String>[];
    for (final key in map.keys) {
      if (key is! String || key.length > maxShapeKey) return null;
      keys.add(key);
    }
    return keys;
  }
}

/// Throws when a surrogate in [value] has no partner.
void checkSurrogates(String value) {
  for (var i = 0; i < value.length; i++) {
    final unit = value.codeUnitAt(i);
    if ((unit & 0xF800) != 0xD800) continue;
    final isPair = unit < 0xDC00 &&
        i + 1 < value.length &&
        (value.codeUnitAt(i + 1) & 0xFC00) == 0xDC00;
    if (!isPair) throw UnsendableValue.loneSurrogate(value, i);
    i++;
  }
}
