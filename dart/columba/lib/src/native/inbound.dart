import 'dart:collection';
import 'dart:typed_data';

import '../errors.dart';
import '../message_channel.dart';
import '../method_channel.dart';
import '../typed/typed_exchange.dart';
import '../typed/typed_reader.dart';
import 'abi.dart';
import 'buffer.dart';
import 'decoder.dart';
import 'handles.dart';
import 'native_library.dart';
import 'outbound.dart';
import 'pending.dart';

/// Takes frames from the library and passes them on.
///
/// The library wakes the isolate once and then gathers frames until they have
/// all been taken. Binary data comes through the port; frames that need it wait
/// until it is there.
class Inbound {
  /// Frames of the context [context] of [library].
  Inbound({
    required NativeLibrary library,
    required int context,
    required NativeBuffer page,
    required PendingCalls pending,
    required Outbound outbound,
    required Handles handles,
    required Map<String, ChannelState> channels,
    required Map<int, void Function(Object?)> streams,
    required TypedExchange exchange,
    required void Function() wakeAgain,
  })  : _takeFrames = library.take,
        _context = context,
        _page = page.int64,
        _pending = pending,
        _outbound = outbound,
        _channels = channels,
        _streams = streams,
        _exchange = exchange,
        _reader = TypedReader(exchange.memory, handles.of),
        _wakeAgain = wakeAgain {
    _decoder = Decoder(_attachments, handles.of);
  }

  /// After this many buffers the event loop gets its turn.
  static const _maxBuffers = 64;

  final int Function(int context) _takeFrames;
  final int _context;
  final Int64List _page;
  final PendingCalls _pending;
  final Outbound _outbound;
  final Map<String, ChannelState> _channels;
  final Map<int, void Function(Object?)> _streams;
  final TypedExchange _exchange;
  final TypedReader _reader;
  final void Function() _wakeAgain;

  final _attachments = Queue<Object?>();
  final _names = <String>[];
  late final Decoder _decoder;

  NativeBuffer _buffer = NativeBuffer(0, 0);
  int _position = 0;

  /// The port of the context has a message: an integer wakes, anything else is
  /// one attachment or, as a list, several.
  void onMessage(Object? message) {
    if (message is! int) {
      if (message is List<Object?> && message is! TypedData) {
        _attachments.addAll(message);
      } else {
        _attachments.add(message);
      }
    }
    try {
      _work();
    } on Object {
      // The library takes this isolate for awake; what is behind the frame that
      // could not be read must not wait for ever.
      _wakeAgain();
      rethrow;
    }
  }

  void _work() {
    for (var buffers = 0; buffers < _maxBuffers; buffers++) {
      if (!_readFrames()) return;
      if (!_take()) return;
    }
    // The library takes this isolate for awake until it finds nothing.
    _wakeAgain();
  }

  /// Takes what has gathered; `false` when there is nothing.
  bool _take() {
    if (_takeFrames(_context) != Status.done) return false;
    final length = _page[PageWord.takenLength];
    if (length == 0) {
      _buffer = NativeBuffer(0, 0);
      _position = 0;
      return false;
    }
    _buffer = NativeBuffer(_page[PageWord.takenAddress], length);
    _position = 0;
    _decoder.use(_buffer);
    _reader.use(_buffer);
    return true;
  }

  /// Reads on; `false` when a frame waits for its attachments.
  bool _readFrames() {
    final data = _buffer.data;
    final end = _buffer.length;
    while (_position < end) {
      final frame = _position;
      final attached = data.getUint32(frame + 20, Endian.host);
      if (attached > _attachments.length) return false;
      _position = frame + data.getUint32(frame, Endian.host);
      final verb = data.getUint8(frame + 4);
      final id = data.getUint32(frame + 8, Endian.host);
      final channel = data.getUint32(frame + 12, Endian.host);
      final method = data.getUint32(frame + 16, Endian.host);
      if (verb >= Verb.typedReply) {
        _reader.open(frame + headerBytes, _takeAttachments(attached));
        _typedFrame(verb, id, channel, method);
      } else {
        _decoder.openFrame(frame);
        _frame(verb, id, channel, method);
      }
    }
    return true;
  }

  /// Those of a frame that nobody wants any more are taken all the same.
  List<TypedData> _takeAttachments(int count) => count == 0
      ? const []
      : [for (var i = 0; i < count; i++) _attachments.removeFirst()! as TypedData];

  void _typedFrame(int verb, int id, int channel, int method) {
    switch (verb) {
      case Verb.typedReply:
        _exchange.answered(id, _reader);
      case Verb.typedCall:
        final name =
            channel == 0 ? _reader.readString() : _names[channel - 1];
        _exchange.called(id, name, method, _reader);
      case Verb.typedEvents:
        _exchange.events(id, _reader);
      case Verb.typedEventError:
        _exchange.eventError(id, _reader, isFailure: method != 0);
      case Verb.typedEventsEnd:
        _exchange.eventsEnd(id);
    }
  }

  void _frame(int verb, int id, int channel, int method) {
    switch (verb) {
      case Verb.reply:
        final value = _decoder.value();
        _pending.take(id)?.succeed(value);
      case Verb.event:
        final value = _decoder.value();
        _streams[id]?.call(value);
      case Verb.replyError:
        final code = _decoder.value()! as String;
        final message = _decoder.value() as String?;
        final details = _decoder.value();
        _pending.take(id)?.fail(code, message, details);
      case Verb.failure:
        final message = _decoder.value()! as String;
        _pending.take(id)?.end(ChannelFailure.fromWire(method), message);
      case Verb.define:
        _names.add(_decoder.value()! as String);
      case Verb.call:
        final name = _name(channel);
        final call = MethodCall(_name(method), _decoder.value());
        _answer(id, name, call: call);
      case Verb.message:
        final name = _name(channel);
        _answer(id, name, message: _decoder.value());
      case Verb.post:
        final name = _name(channel);
        final value = _decoder.value();
        _channels[name]?.takePost(value);
    }
  }

  String _name(int id) =>
      id == 0 ? _decoder.value()! as String : _names[id - 1];

  void _answer(int id, String name, {MethodCall? call, Object? message}) {
    final channel = _channels[name];
    if (channel == null) {
      return _outbound.end(id, ChannelFailure.noSuchChannel, name);
    }
    if (!channel.hasHandler) {
      return _outbound.end(id, ChannelFailure.noHandler, name);
    }
    if (call != null && channel.methodHandler != null) {
      channel.answerCall(call, (value) => _outbound.reply(id, value),
          (error, _) => _replyError(id, error));
    } else if (channel.messageHandler != null) {
      final sent =
          call == null ? message : <Object?>[call.method, call.arguments];
      channel.answerMessage(sent, (value) => _outbound.reply(id, value),
          (error, _) => _replyError(id, error));
    } else {
      _outbound.end(id, ChannelFailure.wrongKindOfChannel,
          'channel "$name" has methods; call one instead of sending a message');
    }
  }

  void _replyError(int id, Object error) {
    if (error is PlatformException) {
      _outbound.replyError(id, error.code, error.message, error.details);
    } else {
      _outbound.replyError(id, 'unexpected-error', textOf(error),
          {'type': '${error.runtimeType}'});
    }
  }
}
