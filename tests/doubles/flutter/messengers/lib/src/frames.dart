/// The protocol between a Dart program and a host process.
///
/// A frame, all numbers little-endian:
/// `u32 length of the rest | u8 kind | u32 call | body`.
///
/// - Kind 0, a message: `u16 length | channel, UTF-8 | u8 has_data | data`.
/// - Kind 1, a reply: `u8 has_data | data`. Its call is that of the message.
///
/// Each side numbers its own messages. `has_data` 0 is the empty message; as a
/// reply it says that nobody listens.
library;

import 'dart:convert';
import 'dart:typed_data';

/// A frame of the protocol.
sealed class Frame {
  const Frame(this.call, this.data);

  /// The number of the call.
  final int call;

  /// The bytes of the message or the answer.
  final ByteData? data;

  /// The bytes of the frame.
  Uint8List encode();

  Uint8List _encode(int kind, List<int> head) {
    final data = this.data;
    final length = 5 + head.length + 1 + (data?.lengthInBytes ?? 0);
    final bytes = Uint8List(4 + length);
    ByteData.sublistView(bytes)
      ..setUint32(0, length, Endian.little)
      ..setUint8(4, kind)
      ..setUint32(5, call, Endian.little);
    bytes.setAll(9, head);
    if (data != null) {
      bytes[9 + head.length] = 1;
      bytes.setAll(10 + head.length, Uint8List.sublistView(data));
    }
    return bytes;
  }
}

/// A message on a channel.
final class MessageFrame extends Frame {
  /// Message number [call] of its side.
  const MessageFrame(super.call, this.channel, super.data);

  /// The name of the channel.
  final String channel;

  @override
  Uint8List encode() {
    final name = utf8.encode(channel);
    return _encode(0, [name.length & 0xff, name.length >> 8, ...name]);
  }
}

/// The answer to a message of the other side.
final class ReplyFrame extends Frame {
  /// Answers message number [call].
  const ReplyFrame(super.call, super.data);

  @override
  Uint8List encode() => _encode(1, const []);
}

/// Finds the frames in a stream of bytes.
class FrameReader {
  /// The longest frame that is believed.
  static const limit = 256 << 20;

  /// Bytes that no frame has used yet start at [_start].
  var _bytes = Uint8List(0);
  var _start = 0;
  var _end = 0;

  /// Whether a frame has begun and not ended.
  bool get isWithinFrame => _end > _start;

  /// The frames that [chunk] completes. Throws a [FormatException] for what is
  /// no frame.
  Iterable<Frame> add(List<int> chunk) sync* {
    _append(chunk);
    while (_end - _start >= 4) {
      final view = ByteData.sublistView(_bytes);
      final length = view.getUint32(_start, Endian.little);
      if (length < 6 || length > limit) {
        throw FormatException('A frame cannot have $length bytes');
      }
      if (_end - _start - 4 < length) return;
      final rest = Uint8List.sublistView(_bytes, _start + 4, _start + 4 + length);
      _start += 4 + length;
      yield _decode(rest);
    }
  }

  void _append(List<int> chunk) {
    final left = _end - _start;
    final needed = left + chunk.length;
    if (_bytes.length - _start < needed) {
      final capacity = needed > _bytes.length ? needed * 2 : _bytes.length;
      _bytes = Uint8List(capacity)
        ..setRange(0, left, Uint8List.sublistView(_bytes, _start, _end));
      _start = 0;
      _end = left;
    }
    _bytes.setAll(_end, chunk);
    _end += chunk.length;
  }

  Frame _decode(Uint8List rest) {
    final view = ByteData.sublistView(rest);
    final call = view.getUint32(1, Endian.little);
    switch (rest[0]) {
      case 0 when rest.length >= 8:
        final end = 7 + view.getUint16(5, Endian.little);
        if (end >= rest.length) break;
        final channel = utf8.decode(Uint8List.sublistView(rest, 7, end));
        return MessageFrame(call, channel, _data(rest, end));
      case 1:
        return ReplyFrame(call, _data(rest, 5));
    }
    throw FormatException('No frame is of kind ${rest[0]} '
        'and has ${rest.length} bytes');
  }

  ByteData? _data(Uint8List rest, int flag) => rest[flag] == 0
      ? null
      : ByteData.sublistView(Uint8List.fromList(
          Uint8List.sublistView(rest, flag + 1)));
}
