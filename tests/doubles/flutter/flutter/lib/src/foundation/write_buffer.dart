import 'dart:typed_data';

export 'dart:typed_data'
    show
        ByteData,
        Endian,
        Float32List,
        Float64List,
        Int32List,
        Int64List,
        Uint8List;

/// Collects a message of bytes, grown as needed.
///
/// Wider elements start at a multiple of their size, counted from the start of
/// the message; single numbers are not aligned, but for those of 8 bytes with a
/// fraction.
class WriteBuffer {
  /// An empty message that has room for [startCapacity] bytes.
  factory WriteBuffer({int startCapacity = 8}) {
    assert(startCapacity > 0, 'Start capacity must be positive.');
    return WriteBuffer._(Uint8List(startCapacity));
  }

  WriteBuffer._(this._bytes);

  Uint8List _bytes;
  int _length = 0;
  bool _isDone = false;

  /// Makes room for [count] more bytes and returns where they start.
  int _extend(int count) {
    if (_isDone) {
      throw StateError('done() was called: the message cannot change.');
    }
    final start = _length;
    _length += count;
    if (_length > _bytes.length) {
      var capacity = _bytes.length * 2;
      if (capacity < _length) capacity = _length;
      _bytes = Uint8List(capacity)..setRange(0, start, _bytes);
    }
    return start;
  }

  ByteData get _view => ByteData.sublistView(_bytes);

  void _align(int size) {
    final past = _length % size;
    if (past != 0) _extend(size - past);
  }

  void _putList(List<int> bytes) {
    final start = _extend(bytes.length);
    _bytes.setRange(start, _length, bytes);
  }

  /// Adds a byte.
  void putUint8(int byte) {
    final start = _extend(1);
    _bytes[start] = byte;
  }

  /// Adds 2 bytes.
  void putUint16(int value, {Endian? endian}) {
    final start = _extend(2);
    _view.setUint16(start, value, endian ?? Endian.host);
  }

  /// Adds 4 bytes.
  void putUint32(int value, {Endian? endian}) {
    final start = _extend(4);
    _view.setUint32(start, value, endian ?? Endian.host);
  }

  /// Adds 4 bytes.
  void putInt32(int value, {Endian? endian}) {
    final start = _extend(4);
    _view.setInt32(start, value, endian ?? Endian.host);
  }

  /// Adds 8 bytes.
  void putInt64(int value, {Endian? endian}) {
    final start = _extend(8);
    _view.setInt64(start, value, endian ?? Endian.host);
  }

  /// Adds 8 bytes at the next multiple of 8.
  void putFloat64(double value, {Endian? endian}) {
    _align(8);
    final start = _extend(8);
    _view.setFloat64(start, value, endian ?? Endian.host);
  }

  /// Adds the bytes as they are.
  void putUint8List(Uint8List list) => _putList(list);

  /// Adds the elements, at the next multiple of 4.
  void putInt32List(Int32List list) => _putElements(4, list);

  /// Adds the elements, at the next multiple of 8.
  void putInt64List(Int64List list) => _putElements(8, list);

  /// Adds the elements, at the next multiple of 4.
  void putFloat32List(Float32List list) => _putElements(4, list);

  /// Adds the elements, at the next multiple of 8.
  void putFloat64List(Float64List list) => _putElements(8, list);

  void _putElements(int size, TypedData list) {
    _align(size);
    _putList(Uint8List.sublistView(list));
  }

  /// The message. It may be taken once.
  ByteData done() {
    if (_isDone) {
      throw StateError('done() must not be called more than once.');
    }
    _isDone = true;
    final result = ByteData.sublistView(_bytes, 0, _length);
    _bytes = Uint8List(0);
    return result;
  }
}
