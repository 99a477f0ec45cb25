import 'dart:async';
import 'dart:ffi';

import 'errors.dart';
import 'method_channel.dart';
import 'native/native_context.dart';
import 'native/native_library.dart';

/// Answers the messages of a [MessageChannel].
typedef MessageChannelHandler = FutureOr<dynamic> Function(dynamic message);

/// Sends a message on one channel.
typedef MessageSender = Future<dynamic> Function(dynamic message);

/// What a library's init function looks like to `dart:ffi`.
typedef MessageChannelContextInitFunction = Int64 Function(Pointer<Void>);

/// Connects this isolate with one native library.
///
/// There is one context for each library and isolate: asking twice gives the
/// same one. It ends with its isolate.
abstract class MessageChannelContext {
  /// The context of a library, by its init function.
  ///
  /// The function must pass its argument to
  /// `columba_init_message_channel_context` (Rust) and return the result.
  ///
  /// Throws a [MessageChannelContextError] when the library was built with
  /// another version of the crate than this package goes with.
  static MessageChannelContext forInitFunction(
    Pointer<NativeFunction<MessageChannelContextInitFunction>>
        messageChannelInitFunction,
  ) =>
      NativeContext.of(NativeLibrary.open(messageChannelInitFunction));

  /// The context of the library that is linked into this process.
  static MessageChannelContext getDefault() =>
      NativeContext.of(NativeLibrary.openDefault());

  /// What stands under the name [name], made when it is first asked for. This
  /// and what follows is for the channels of this package.
  ChannelState channelState(String name);

  /// Makes a channel known by its name, and gives the means to send on it.
  MessageSender registerChannel(String name, MessageChannel channel) {
    final state = channelState(name);
    return (message) => send(state, message);
  }

  /// Sends a message.
  Future<dynamic> send(ChannelState channel, Object? message);

  /// Calls a method.
  Future<T> call<T>(
    ChannelState channel,
    String method,
    Object? arguments,
  );

  /// Opens an event stream; [onEvent] is called for each event until the
  /// result is cancelled.
  EventSubscription listen(
    ChannelState channel,
    Object? arguments,
    void Function(Object? event) onEvent,
  );

  /// A handler was set or taken off.
  void handlersChanged(ChannelState channel) {}
}

/// An event stream that is open.
abstract interface class EventSubscription {
  /// Completes when the other side has taken note of the listener.
  Future<void> get opened;

  /// Ends the stream.
  Future<void> cancel();
}

/// What all channel objects of one name and context share.
///
/// Handlers run in the zone in which they were set, as listeners of streams
/// do.
class ChannelState {
  /// The state of the channel [name].
  ChannelState(this.name);

  /// The channel's name.
  final String name;

  MessageChannelHandler? _messageHandler;
  Zone _messageZone = Zone.root;
  MethodCallHandler? _methodHandler;
  Zone _methodZone = Zone.root;

  /// Takes the messages of Rust.
  MessageChannelHandler? get messageHandler => _messageHandler;

  set messageHandler(MessageChannelHandler? handler) {
    _messageHandler = handler;
    _messageZone = Zone.current;
  }

  /// Takes the method calls of Rust.
  MethodCallHandler? get methodHandler => _methodHandler;

  set methodHandler(MethodCallHandler? handler) {
    _methodHandler = handler;
    _methodZone = Zone.current;
  }

  /// Whether either is set.
  bool get hasHandler => _messageHandler != null || _methodHandler != null;

  /// Gives [message] to [messageHandler], which must be set, and its answer to
  /// [onValue] or [onError], which runs in the zone of the handler.
  void answerMessage(
    Object? message,
    void Function(Object? value) onValue,
    void Function(Object error, StackTrace trace) onError,
  ) =>
      _answer(_messageZone, _messageHandler!, message, onValue, onError);

  /// Gives [call] to [methodHandler], which must be set, and its answer to
  /// [onValue] or [onError], which runs in the zone of the handler.
  void answerCall(
    MethodCall call,
    void Function(Object? value) onValue,
    void Function(Object error, StackTrace trace) onError,
  ) =>
      _answer(_methodZone, _methodHandler!, call, onValue, onError);

  /// Errors of a future do not leave the error zone in which it was made, so
  /// it must be listened to in the zone of the handler.
  static void _answer<A>(
    Zone zone,
    FutureOr<dynamic> Function(A argument) handler,
    A argument,
    void Function(Object? value) onValue,
    void Function(Object error, StackTrace trace) onError,
  ) =>
      zone.run(() {
        final FutureOr<dynamic> result;
        try {
          result = handler(argument);
        } on Object catch (error, trace) {
          return onError(error, trace);
        }
        if (result is Future<dynamic>) {
          result.then(onValue, onError: onError);
        } else {
          onValue(result);
        }
      });

  /// Gives [message] to [messageHandler], if there is one, for no answer: what
  /// it throws is an uncaught error of its zone.
  void takePost(Object? message) {
    final handler = _messageHandler;
    if (handler != null) _messageZone.runUnaryGuarded(handler, message);
  }
}

/// Sends messages to Rust and takes messages from it.
///
/// The layer below methods and events. Channel objects with the same name and
/// context are the same channel.
class MessageChannel {
  /// The channel [name] of [context].
  MessageChannel(this.name, {required MessageChannelContext context})
      : _context = context {
    _send = context.registerChannel(name, this);
  }

  /// The channel's name.
  final String name;

  final MessageChannelContext _context;
  late final MessageSender _send;
  late final ChannelState _state = _context.channelState(name);

  /// The context, for the layers above.
  MessageChannelContext get context => _context;

  /// The shared state, for the layers above.
  ChannelState get state => _state;

  /// What was set by [setHandler], for this channel or another of its name.
  MessageChannelHandler? get handler => _state.messageHandler;

  set handler(MessageChannelHandler? handler) => setHandler(handler);

  /// Makes [handler] answer the messages of Rust; `null` takes it off.
  ///
  /// It runs in the current zone. What it throws ends the call in Rust with an
  /// error; when Rust asked for no answer, it is an uncaught error. While a
  /// handler is set the isolate stays alive. Calls that it has taken already
  /// are answered even when it is replaced meanwhile.
  void setHandler(MessageChannelHandler? handler) {
    _state.messageHandler = handler;
    _context.handlersChanged(_state);
  }

  /// Sends a message and gives the answer.
  ///
  /// The future ends with a [NoSuchChannelException] when the library has no
  /// such channel, an [UnsendableValueError] when [message] cannot be sent, and
  /// a [ChannelFailureException] when there is no answer for another reason.
  Future<dynamic> sendMessage(dynamic message) => _send(message);
}
