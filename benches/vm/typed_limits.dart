import 'dart:ffi';
import 'dart:typed_data';

import '../../tests/typed/meter.g.dart' show Point;

/// The work of typed calls by hand: bare functions and one buffer.
///
/// Nothing here is general, checked or safe; it is what cannot be beaten.
class TypedLimits {
  TypedLimits(DynamicLibrary library)
      : nothing = library.lookupFunction<Void Function(), void Function()>(
            'limit_nothing'),
        nothingLeaf = library.lookupFunction<Void Function(),
            void Function()>('limit_nothing', isLeaf: true),
        add = library.lookupFunction<Int64 Function(Int64, Int64),
            int Function(int, int)>('limit_add'),
        _echo = library.lookupFunction<Size Function(Int32, Size),
            int Function(int, int)>('limit_sync_echo'),
        _callBack = library.lookupFunction<
            Int64 Function(
                Pointer<NativeFunction<Int64 Function(Int64)>>, Int64),
            int Function(Pointer<NativeFunction<Int64 Function(Int64)>>,
                int)>('limit_call_back') {
    final start = library
        .lookupFunction<Size Function(), int Function()>('limit_sync_start');
    final address = start();
    _u8 = Pointer<Uint8>.fromAddress(address).asTypedList(_bufferBytes);
    _data = ByteData.sublistView(_u8);
  }

  static const _bufferBytes = 32 * 1024 * 1024;

  final void Function() nothing;
  final void Function() nothingLeaf;
  final int Function(int, int) add;
  final int Function(int, int) _echo;
  final int Function(Pointer<NativeFunction<Int64 Function(Int64)>>, int)
      _callBack;
  late final Uint8List _u8;
  late final ByteData _data;

  /// What comes back is as long as what went, or else the library did nothing.
  int _echoed(int shape, int length) {
    final echoed = _echo(shape, length);
    if (echoed != length) throw StateError('echoed $echoed of $length bytes');
    return echoed;
  }

  /// Echo of one struct.
  Point point(Point point) {
    _echoed(5, _write(0, point));
    _at = 0;
    return _read();
  }

  /// Echo of many structs.
  List<Point> points(List<Point> points) {
    var at = 0;
    for (var i = 0; i < points.length; i++) {
      at = _write(at, points[i]);
    }
    final length = _echoed(5, at);
    final result = <Point>[];
    _at = 0;
    while (_at < length) {
      result.add(_read());
    }
    return result;
  }

  int _write(int at, Point point) {
    final name = point.name;
    final length = name.length;
    _data.setInt64(at, point.id, Endian.host);
    _u8[at + 8] = length;
    at += 9;
    for (var i = 0; i < length; i++) {
      _u8[at + i] = name.codeUnitAt(i);
    }
    at += length;
    _data.setFloat64(at, point.ratio, Endian.host);
    return at + 8;
  }

  int _at = 0;

  Point _read() {
    final at = _at;
    final id = _data.getInt64(at, Endian.host);
    final end = at + 9 + _u8[at + 8];
    final name = String.fromCharCodes(_u8, at + 9, end);
    final ratio = _data.getFloat64(end, Endian.host);
    _at = end + 8;
    return Point(id: id, ratio: ratio, name: name);
  }

  /// Echo of ASCII text by a loop over its units, one byte each.
  String text(String text) {
    final length = text.length;
    for (var i = 0; i < length; i++) {
      _u8[i] = text.codeUnitAt(i);
    }
    return String.fromCharCodes(_u8, 0, _echoed(3, length));
  }

  /// Bytes in, owned by Rust for the time of the call, and a list of its own
  /// out.
  Uint8List bytes(Uint8List bytes) {
    final length = bytes.length;
    _u8.setRange(0, length, bytes);
    final echoed = _echoed(2, length);
    return Uint8List(echoed)..setRange(0, echoed, _u8);
  }

  /// Bytes in, and a view of the buffer out, which the next call overwrites.
  Uint8List overwrittenBytes(Uint8List bytes) {
    final length = bytes.length;
    _u8.setRange(0, length, bytes);
    nothing();
    return Uint8List.sublistView(_u8, 0, length);
  }

  static int _tick(int tick) => tick;

  late final _ticker =
      NativeCallable<Int64 Function(Int64)>.isolateLocal(_tick,
          exceptionalReturn: 0);

  /// Rust calls a bare function of Dart.
  int callBack(int count) => _callBack(_ticker.nativeFunction, count);

  void close() => _ticker.close();
}
