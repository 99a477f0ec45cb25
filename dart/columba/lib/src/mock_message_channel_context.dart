import 'dart:async';

import 'errors.dart';
import 'message_channel.dart';
import 'method_channel.dart';

/// A context without a native library, for tests, and for programs that have
/// an implementation in Dart where there is no library.
///
/// Handlers registered here stand for those in Rust; [sendMessage] and
/// [invokeMethod] stand for what Rust calls. Values are handed over as they
/// are: they are neither copied nor checked for what can be sent.
///
/// ```dart
/// final context = MockMessageChannelContext()
///   ..registerMockMethodCallHandler('greeter', (call) => 'Hello!');
/// final channel = NativeMethodChannel('greeter', context: context);
/// assert(await channel.invokeMethod<String>('greet') == 'Hello!');
/// ```
class MockMessageChannelContext extends MessageChannelContext {
  final _channels = <String, ChannelState>{};
  final _messageHandlers = <String, MessageChannelHandler>{};
  final _methodHandlers = <String, MethodCallHandler>{};
  final _eventHandlers = <String, _MockEvents>{};

  /// Makes [handler] answer the messages on [channel]. A method call comes as a
  /// list of its name and its arguments.
  void registerMockChannelHandler(
    String channel,
    MessageChannelHandler handler,
  ) =>
      _messageHandlers[channel] = handler;

  /// Makes [handler] answer the method calls on [channel].
  ///
  /// As in Rust, a [PlatformException] arrives as the error it is.
  void registerMockMethodCallHandler(
    String channel,
    MethodCallHandler handler,
  ) =>
      _methodHandlers[channel] = handler;

  /// Makes [onListen] and [onCancel] the handler of the event channel
  /// [channel]; what is added to the sink arrives as an event, until the stream
  /// is cancelled or the sink closed. An error that [onListen] throws is one of
  /// the stream.
  void registerMockEventChannel(
    String channel, {
    required void Function(Sink<dynamic> sink, dynamic arguments) onListen,
    required void Function() onCancel,
  }) =>
      _eventHandlers[channel] = _MockEvents(onListen, onCancel);

  /// Sends [message] to the Dart side of [channel], as Rust would.
  Future<dynamic> sendMessage(String channel, dynamic message) async {
    final state = _state(channel);
    if (state.messageHandler == null) {
      throw NoRegisteredHandlerException(channel: channel);
    }
    final answer = Completer<dynamic>();
    state.answerMessage(message, answer.complete, answer.completeError);
    return await answer.future;
  }

  ChannelState _state(String channel) =>
      _channels[channel] ?? (throw NoSuchChannelException(channel: channel));

  @override
  ChannelState channelState(String name) =>
      _channels[name] ??= ChannelState(name);

  @override
  Future<dynamic> send(ChannelState channel, Object? message) async {
    final handler = _messageHandlers[channel.name];
    if (handler == null) throw NoSuchChannelException(channel: channel.name);
    return await handler(message);
  }

  @override
  Future<T> call<T>(
    ChannelState channel,
    String method,
    Object? arguments,
  ) async {
    final handler = _methodHandlers[channel.name];
    if (handler == null) {
      return await send(channel, <Object?>[method, arguments]) as T;
    }
    return await handler(MethodCall(method, arguments)) as T;
  }

  /// Calls [method] on the Dart side of [channel], as Rust would.
  ///
  /// What a handler throws arrives as a [PlatformException], as it does in
  /// Rust.
  Future<dynamic> invokeMethod(
    String channel,
    String method, [
    dynamic arguments,
  ]) async {
    final state = _state(channel);
    if (state.methodHandler == null) {
      return sendMessage(channel, <Object?>[method, arguments]);
    }
    final answer = Completer<dynamic>();
    state.answerCall(
        MethodCall(method, arguments), answer.complete, answer.completeError);
    try {
      return await answer.future;
    } on PlatformException {
      rethrow;
    } on Object catch (error) {
      throw PlatformException(
          code: 'unexpected-error',
          message: '$error',
          details: {'type': '${error.runtimeType}'});
    }
  }

  @override
  EventSubscription listen(
    ChannelState channel,
    Object? arguments,
    void Function(Object? event) onEvent,
  ) {
    final events = _eventHandlers[channel.name];
    if (events == null) {
      return _Refused(
          NoSuchChannelException(channel: channel.name), StackTrace.current);
    }
    final sink = _MockSink(onEvent);
    try {
      events.onListen(sink, arguments);
    } on Object catch (error, trace) {
      return _Refused(error, trace);
    }
    return _MockSubscription(sink, events);
  }
}

class _MockEvents {
  _MockEvents(this.onListen, this.onCancel);

  final void Function(Sink<dynamic> sink, dynamic arguments) onListen;
  final void Function() onCancel;
}

class _MockSink implements Sink<dynamic> {
  _MockSink(this._onEvent);

  final void Function(Object? event) _onEvent;
  bool _closed = false;

  @override
  void add(dynamic event) {
    // Later, as from Rust: never while the listener is being set up.
    scheduleMicrotask(() {
      if (!_closed) _onEvent(event);
    });
  }

  @override
  void close() => _closed = true;
}

class _MockSubscription implements EventSubscription {
  _MockSubscription(this._sink, this._events);

  final _MockSink _sink;
  final _MockEvents _events;

  @override
  Future<void> get opened async {}

  @override
  Future<void> cancel() async {
    _sink.close();
    _events.onCancel();
  }
}

class _Refused implements EventSubscription {
  _Refused(Object error, StackTrace trace)
      : opened = Future<void>.error(error, trace);

  @override
  final Future<void> opened;

  @override
  Future<void> cancel() async {}
}
