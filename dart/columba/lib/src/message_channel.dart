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

  /// What stands under the name [name], made when it is first asked for.
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
class ChannelState {
  /// The state of the channel [name].
  ChannelState(this.name);

  /// The channel's name.
  final String name;

  /// Takes the messages of Rust.
  MessageChannelHandler? messageHandler;

  /// Takes the method calls of Rust.
  MethodCallHandler? methodHandler;

  /// Whether either is set.
  bool get hasHandler => messageHandler != null || methodHandler != null;
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

  /// What was set by [setHandler].
  MessageChannelHandler? get handler => _state.messageHandler;

  /// Makes [handler] answer the messages of Rust; `null` takes it off.
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
