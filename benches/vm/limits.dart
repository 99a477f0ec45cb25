import 'dart:async';
import 'dart:ffi';
import 'dart:isolate';
import 'dart:typed_data';

/// The same work by hand: bare functions, one buffer, one port.
///
/// Nothing here is general, checked or safe; it is what cannot be beaten.
class Limits {
  Limits(DynamicLibrary library)
      : nothingLeaf = library.lookupFunction<Void Function(), void Function()>(
            'limit_nothing',
            isLeaf: true),
        nothing = library.lookupFunction<Void Function(), void Function()>(
            'limit_nothing'),
        _ping = library.lookupFunction<Void Function(Int64),
            void Function(int)>('limit_ping', isLeaf: true),
        _echo = library.lookupFunction<Void Function(Int32, Size),
            void Function(int, int)>('limit_echo', isLeaf: true),
        _tree = library.lookupFunction<Void Function(Int32, Size),
            void Function(int, int)>('limit_tree', isLeaf: true),
        _bytes = library.lookupFunction<Void Function(Size),
            void Function(int)>('limit_bytes', isLeaf: true),
        _burst = library.lookupFunction<Void Function(Int64),
            void Function(int)>('limit_burst', isLeaf: true),
        _text = library.lookupFunction<Void Function(Size),
            void Function(int)>('limit_text', isLeaf: true) {
    _port.handler = (Object? message) => _onMessage(message);
    final start = library.lookupFunction<Size Function(Int64),
        int Function(int)>('limit_start');
    final address = start(_port.sendPort.nativePort);
    _u8 = Pointer<Uint8>.fromAddress(address).asTypedList(_bufferBytes);
    _u16 = Pointer<Uint16>.fromAddress(address).asTypedList(_bufferBytes >> 1);
    _i64 = Pointer<Int64>.fromAddress(address).asTypedList(_bufferBytes >> 3);
    _data = ByteData.sublistView(_u8);
  }

  static const _bufferBytes = 32 * 1024 * 1024;

  final void Function() nothingLeaf;
  final void Function() nothing;
  final void Function(int) _ping;
  final void Function(int, int) _echo;
  final void Function(int, int) _tree;
  final void Function(int) _bytes;
  final void Function(int) _burst;
  final void Function(int) _text;
  final _port = RawReceivePort();
  late final Uint8List _u8;
  late final Uint16List _u16;
  late final Int64List _i64;
  late final ByteData _data;
  void Function(Object?) _onMessage = (_) {};

  /// What was received last, so that nothing is optimized away.
  Object? last;

  void close() => _port.close();

  /// Pings with [inFlight] under way.
  Future<void> pipelined(int count, int inFlight) {
    final done = Completer<void>();
    var sent = 0;
    var received = 0;
    _onMessage = (_) {
      received++;
      if (sent < count) _ping(sent++);
      if (received == count) done.complete();
    };
    while (sent < inFlight && sent < count) {
      _ping(sent++);
    }
    return done.future;
  }

  /// One after the other: [send] starts one, [receive] takes the answer.
  Future<void> _sequential(
    int count,
    void Function() send,
    void Function(Object?) receive,
  ) {
    final done = Completer<void>();
    var left = count;
    _onMessage = (message) {
      receive(message);
      if (--left > 0) {
        send();
      } else {
        done.complete();
      }
    };
    send();
    return done.future;
  }

  Future<void> sequential(int count) =>
      _sequential(count, () => _ping(1), (message) => last = message);

  /// Echo of maps, which are values of Columba or else structs in Rust.
  Future<void> maps(
    int count,
    List<Map<String, Object?>> maps, {
    bool structs = false,
  }) =>
      _sequential(count, () => _echo(structs ? 5 : 0, _writeMaps(maps)),
          (length) => last = _readMaps(length! as int, maps.length));

  /// Echo of maps that the VM builds, from a tree of its objects.
  Future<void> mapTree(int count, List<Map<String, Object?>> maps) =>
      _sequential(count, () => _tree(0, _writeMaps(maps)), (message) {
        last = [
          for (final entries in (message! as List).cast<List<Object?>>())
            {
              for (var i = 0; i < entries.length; i += 2)
                entries[i]! as String: entries[i + 1],
            }
        ];
      });

  /// Echo of integers that the VM builds.
  Future<void> intTree(int count, List<int> ints) => _sequential(count, () {
        for (var i = 0; i < ints.length; i++) {
          _i64[i] = ints[i];
        }
        _tree(1, 8 * ints.length);
      }, (message) => last = message);

  int _writeMaps(List<Map<String, Object?>> maps) {
    var at = 0;
    for (final map in maps) {
      _data.setInt64(at, map['id']! as int, Endian.host);
      final name = map['name']! as String;
      _u8[at + 8] = name.length;
      at += 9;
      for (var i = 0; i < name.length; i++) {
        _u8[at + i] = name.codeUnitAt(i);
      }
      at += name.length;
      _data.setFloat64(at, map['ratio']! as double, Endian.host);
      at += 8;
    }
    return at;
  }

  List<Map<String, Object?>> _readMaps(int length, int count) {
    var at = 0;
    return List.generate(count, (_) {
      final id = _data.getInt64(at, Endian.host);
      final nameEnd = at + 9 + _u8[at + 8];
      final name = String.fromCharCodes(_u8, at + 9, nameEnd);
      final ratio = _data.getFloat64(nameEnd, Endian.host);
      at = nameEnd + 8;
      return <String, Object?>{'id': id, 'name': name, 'ratio': ratio};
    }, growable: false);
  }

  Future<void> ints(int count, List<int> ints) => _sequential(count, () {
        for (var i = 0; i < ints.length; i++) {
          _i64[i] = ints[i];
        }
        _echo(1, 8 * ints.length);
      }, (length) {
        final result = List<Object?>.filled((length! as int) >> 3, null);
        for (var i = 0; i < result.length; i++) {
          result[i] = _i64[i];
        }
        last = result;
      });

  /// Echo of text by a loop over its units, one byte each.
  Future<void> asciiText(int count, String text) =>
      _sequential(count, () => _echo(3, _writeAscii(text)), (length) {
        last = String.fromCharCodes(_u8, 0, length! as int);
      });

  /// Text comes back as a string that the VM makes.
  Future<void> vmText(int count, String text) => _sequential(
      count,
      () => _text(_writeUtf8(text)),
      (message) => last = message! as String);

  /// Text as UTF-16, transcoded in Rust.
  Future<void> utf16Text(int count, String text) => _sequential(count, () {
        for (var i = 0; i < text.length; i++) {
          _u16[i] = text.codeUnitAt(i);
        }
        _echo(4, 2 * text.length);
      }, (length) {
        last = String.fromCharCodes(_u16, 0, (length! as int) >> 1);
      });

  int _writeAscii(String text) {
    for (var i = 0; i < text.length; i++) {
      _u8[i] = text.codeUnitAt(i);
    }
    return text.length;
  }

  int _writeUtf8(String text) {
    var at = 0;
    for (final rune in text.runes) {
      if (rune < 0x80) {
        _u8[at++] = rune;
      } else if (rune < 0x800) {
        _u8[at++] = 0xC0 | rune >> 6;
        _u8[at++] = 0x80 | rune & 0x3F;
      } else if (rune < 0x10000) {
        _u8[at++] = 0xE0 | rune >> 12;
        _u8[at++] = 0x80 | rune >> 6 & 0x3F;
        _u8[at++] = 0x80 | rune & 0x3F;
      } else {
        _u8[at++] = 0xF0 | rune >> 18;
        _u8[at++] = 0x80 | rune >> 12 & 0x3F;
        _u8[at++] = 0x80 | rune >> 6 & 0x3F;
        _u8[at++] = 0x80 | rune & 0x3F;
      }
    }
    return at;
  }

  /// Echo of bytes: one copy on each side.
  Future<void> bytes(int count, Uint8List bytes) => _sequential(count, () {
        _u8.setRange(0, bytes.length, bytes);
        _echo(2, bytes.length);
      }, (length) {
        last = Uint8List(length! as int)..setRange(0, length as int, _u8);
      });

  /// Only the copy into memory that is there already.
  Future<void> copy(int count, Uint8List bytes) async {
    for (var i = 0; i < count; i++) {
      _u8.setRange(0, bytes.length, bytes);
    }
  }

  /// Fresh bytes of Rust, posted as external typed data.
  Future<void> bytesOut(int count, int length) => _sequential(
      count, () => _bytes(length), (message) => last = message! as Uint8List);

  /// [count] numbers from Rust, each by a message of the VM.
  Future<void> burst(int count) {
    final done = Completer<void>();
    var received = 0;
    _onMessage = (message) {
      last = message;
      if (++received == count) done.complete();
    };
    _burst(count);
    return done.future;
  }
}
