import 'dart:async';
import 'dart:ffi';
import 'dart:isolate';

import '../errors.dart';
import '../message_channel.dart';
import '../typed/typed_exchange.dart';
import '../typed/typed_memory.dart';
import 'abi.dart';
import 'buffer.dart';
import 'handles.dart';
import 'inbound.dart';
import 'native_library.dart';
import 'outbound.dart';
import 'pending.dart';
import 'scratch.dart';

/// The context of one native library in this isolate.
final class NativeContext extends MessageChannelContext implements Finalizable {
  NativeContext._(NativeLibrary library, this._port, int context)
      : isolateId = library.isolate(context) {
    final page = NativeBuffer(library.page(context), 8 * PageWord.count);
    typed = TypedMemory(library, context, page, (id) => _handles.of(id));
    typed.exchange = TypedExchange(typed, _pending, _keepAlive);
    _outbound = Outbound(Scratch(library, context, page));
    _inbound = Inbound(
      library: library,
      context: context,
      page: page,
      pending: _pending,
      outbound: _outbound,
      handles: _handles = Handles(library, context),
      channels: _channels,
      streams: _streams,
      exchange: typed.exchange,
      wakeAgain: () => _port.sendPort.send(0),
    );
    _port.handler = _onMessage;
    // Tells the library when this isolate exits, however it does.
    _closer = NativeFinalizer(library.close)
      ..attach(this, Pointer.fromAddress(context));
    _keepAlive();
  }

  /// The context of [library], opened when it is first asked for.
  factory NativeContext.of(NativeLibrary library) =>
      _contexts[library.identity] ??= NativeContext._open(library);

  factory NativeContext._open(NativeLibrary library) {
    final port = RawReceivePort(null, 'columba');
    final context = library.open_(port.sendPort.nativePort);
    if (context == 0) {
      port.close();
      throw const MessageChannelContextError(
          'the library has no room for another context, or no memory');
    }
    return NativeContext._(library, port, context);
  }

  static final _contexts = <int, NativeContext>{};

  /// What Rust calls this isolate.
  final int isolateId;

  final RawReceivePort _port;
  // ignore: unused_field, a finalizer that is not held does not run.
  late final NativeFinalizer _closer;
  late final Outbound _outbound;
  late final Inbound _inbound;
  late final Handles _handles;

  /// The memory of typed calls.
  late final TypedMemory typed;
  final _pending = PendingCalls();
  final _channels = <String, ChannelState>{};
  final _streams = <int, void Function(Object?)>{};
  int _lastStream = 0;
  int _handlers = 0;
  bool _alive = true;

  void _onMessage(Object? message) {
    _inbound.onMessage(message);
    _keepAlive();
  }

  /// The isolate stays alive for as long as something may come.
  void _keepAlive() {
    final alive = !_pending.isEmpty ||
        _handlers > 0 ||
        _streams.isNotEmpty ||
        typed.exchange.isWaiting;
    if (alive != _alive) _port.keepIsolateAlive = _alive = alive;
  }

  @override
  ChannelState channelState(String name) =>
      _channels[name] ??= ChannelState(name);

  @override
  void handlersChanged(ChannelState channel) {
    _handlers = _channels.values.where((state) => state.hasHandler).length;
    _keepAlive();
  }

  @override
  Future<T> call<T>(
    ChannelState channel,
    String method,
    Object? arguments,
  ) =>
      _ask<T>(channel.name, Verb.call, arguments, method: method);

  @override
  Future<dynamic> send(ChannelState channel, Object? message) =>
      _ask<dynamic>(channel.name, Verb.message, message);

  Future<T> _ask<T>(
    String channel,
    int verb,
    Object? value, {
    String? method,
    int stream = 0,
  }) {
    final call = PendingCall<T>(channel);
    final id = _pending.add(call);
    try {
      _outbound.ask(verb, id, channel, method, stream, value);
    } catch (error, trace) {
      _pending.take(id);
      return Future<T>.error(_asSeen(error, channel), trace);
    }
    if (!_alive) _keepAlive();
    return call.future;
  }

  static Object _asSeen(Object error, String channel) => switch (error) {
        EncodeFailure(failure: ChannelFailure.noSuchChannel) =>
          NoSuchChannelException(channel: channel),
        EncodeFailure(:final failure, :final message) =>
          ChannelFailureException(failure, channel: channel, message: message),
        _ => error,
      };

  @override
  EventSubscription listen(
    ChannelState channel,
    Object? arguments,
    void Function(Object? event) onEvent,
  ) {
    final stream = ++_lastStream;
    _streams[stream] = onEvent;
    final opened =
        _ask<void>(channel.name, Verb.listen, arguments, stream: stream);
    return _Subscription(this, channel.name, stream, opened);
  }
}

class _Subscription implements EventSubscription {
  _Subscription(this._context, this._channel, this._stream, this.opened) {
    opened.then((_) {}, onError: (_) => _forget());
  }

  final NativeContext _context;
  final String _channel;
  final int _stream;

  @override
  final Future<void> opened;

  void _forget() {
    _context._streams.remove(_stream);
    _context._keepAlive();
  }

  @override
  Future<void> cancel() async {
    // Events that are on their way already have no listener any more.
    _context._streams[_stream] = (_) {};
    try {
      // Without waiting for [opened]: it keeps its place before later calls.
      await _context._ask<void>(_channel, Verb.cancel, null, stream: _stream);
    } on Object {
      // The stream was never open, or its handler is gone: it is cancelled.
    } finally {
      _forget();
    }
  }
}
