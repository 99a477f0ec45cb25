/// A context below the package's own: for frames that it would never write.
library;

import 'dart:ffi';
import 'dart:isolate';
import 'dart:typed_data';

import 'package:columba/src/native/abi.dart';
import 'package:columba/src/native/buffer.dart';
import 'package:columba/src/native/native_library.dart';
import 'package:columba/src/native/outbound.dart';
import 'package:columba/src/native/scratch.dart';

import 'checks.dart';
import 'library.dart';

/// A frame as it lies in a buffer.
class RawFrame {
  /// The frame of [bytes].
  RawFrame(this.bytes) : _data = ByteData.sublistView(bytes);

  /// All of it.
  final Uint8List bytes;

  final ByteData _data;

  /// What it asks for.
  int get verb => bytes[4];

  /// Of the call.
  int get id => _data.getUint32(8, Endian.host);

  /// The number of the channel's name.
  int get channel => _data.getUint32(12, Endian.host);

  /// The number of the method's name, or the reason of a failure.
  int get method => _data.getUint32(16, Endian.host);
}

/// A frame with any content.
Uint8List rawFrame(
  int verb,
  int id,
  int channel,
  int method,
  List<int> body, {
  int? length,
}) {
  final padded = (headerBytes + body.length + 7) & -8;
  final bytes = Uint8List(padded);
  ByteData.sublistView(bytes)
    ..setUint32(0, length ?? padded, Endian.host)
    ..setUint32(8, id, Endian.host)
    ..setUint32(12, channel, Endian.host)
    ..setUint32(16, method, Endian.host);
  bytes[4] = verb;
  bytes.setRange(headerBytes, headerBytes + body.length, body);
  return bytes;
}

/// [value] as 4 bytes.
List<int> bytes4(int value) =>
    Uint8List.sublistView(Uint32List.fromList([value]));

/// A context opened by hand.
class RawContext {
  RawContext._(this.library, this._port, this.context)
      : page = NativeBuffer(library.page(context), 8 * PageWord.count) {
    scratch = Scratch(library, context, page);
    outbound = Outbound(scratch);
  }

  /// Opens one.
  factory RawContext.open(TestLibrary library) {
    final native =
        NativeLibrary.open(library.initFunction('${library.name}_init'));
    final port = RawReceivePort((Object? _) {})..keepIsolateAlive = false;
    final context = native.open_(port.sendPort.nativePort);
    check(context != 0, 'the context was not opened');
    return RawContext._(native, port, context);
  }

  /// The functions.
  final NativeLibrary library;

  /// Its number.
  final int context;

  /// What the library leaves for it.
  final NativeBuffer page;

  final RawReceivePort _port;

  /// Where frames are written.
  late final Scratch scratch;

  /// Writes frames as the package does.
  late final Outbound outbound;

  /// Posts [bytes]; the status.
  int post(List<int> bytes) {
    if (bytes.length > scratch.buffer.length) scratch.grow(bytes.length);
    scratch.buffer.bytes.setRange(0, bytes.length, bytes);
    return library.post(context, bytes.length);
  }

  /// Defines the names 1, 2, 3, ..
  void define(List<String> names) {
    for (final (index, name) in names.indexed) {
      final body = [Tag.latin1, name.length, ...name.codeUnits];
      final status = post(rawFrame(Verb.define, index + 1, 0, 0, body));
      checkEqual(status, Status.done, 'status of the definition');
    }
  }

  /// The first frame of the library with the number [id] that comes within a
  /// second.
  Future<RawFrame> answer(int id) async {
    RawFrame? found;
    await eventually('call $id is answered', within: const Duration(seconds: 1),
        () {
      for (final frame in _take()) {
        if (frame.id == id && frame.verb != Verb.define) found ??= frame;
      }
      return found != null;
    });
    return found!;
  }

  Iterable<RawFrame> _take() sync* {
    checkEqual(library.take(context), Status.done, 'status of take');
    final length = page.int64[PageWord.takenLength];
    if (length == 0) return;
    final taken =
        NativeBuffer(page.int64[PageWord.takenAddress], length).bytes;
    for (var at = 0; at < length;) {
      final bytes = ByteData.sublistView(taken).getUint32(at, Endian.host);
      yield RawFrame(Uint8List.fromList(taken.sublist(at, at + bytes)));
      at += bytes;
    }
  }

  /// Ends it.
  void close() {
    library.close.asFunction<void Function(Pointer<Void>)>()(
        Pointer.fromAddress(context));
    _port.close();
  }
}
