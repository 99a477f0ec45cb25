import 'dart:async';

import 'errors.dart';
import 'message_channel.dart';

/// A call of a method by its name.
class MethodCall {
  /// A call of [method] with [arguments].
  const MethodCall(this.method, [this.arguments]);

  /// The method's name.
  final String method;

  /// The argument; several come as a list or map.
  final dynamic arguments;

  @override
  String toString() => 'MethodCall($method, $arguments)';
}

/// Answers method calls of Rust.
typedef MethodCallHandler = FutureOr<dynamic> Function(MethodCall call);

/// Calls methods in Rust and takes method calls from it.
class NativeMethodChannel {
  /// The channel [name] of [context].
  NativeMethodChannel(String name, {required MessageChannelContext context})
      : _channel = MessageChannel(name, context: context);

  /// The channel of [messageChannel].
  NativeMethodChannel.withMessageChannel(MessageChannel messageChannel)
      : _channel = messageChannel;

  final MessageChannel _channel;

  /// The channel's name.
  String get name => _channel.name;

  /// Calls [method] with [arguments] and gives its result.
  ///
  /// Sendable are `null`, `bool`, `int`, `double`, `String`, typed data,
  /// `Iterable` (arrives as a list) and `Map`, nested up to a limit of 128
  /// levels.
  ///
  /// The future ends with
  /// - a [PlatformException] when the handler answers with an error,
  /// - a [NoSuchChannelException] when no handler is registered in the library,
  /// - a [ChannelFailureException] when the handler panicked, dropped the
  ///   reply, or ended in some other way without an answer,
  /// - an [UnsendableValueError] when [arguments] cannot be sent,
  /// - a [TypeError] when the result is no [T].
  Future<T> invokeMethod<T>(String method, [dynamic arguments]) =>
      _channel.context.call<T>(_channel.state, method, arguments);

  /// Makes [handler] answer the calls of Rust; `null` takes it off.
  ///
  /// It runs in the current zone. A [PlatformException] that it throws arrives
  /// as the error it is; anything else arrives with the code
  /// `unexpected-error`. While a handler is set the isolate stays alive. Calls
  /// that it has taken already are answered even when it is replaced meanwhile.
  void setMethodCallHandler(MethodCallHandler? handler) {
    _channel.state.methodHandler = handler;
    _channel.context.handlersChanged(_channel.state);
  }
}
