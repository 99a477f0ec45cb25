import 'dart:async';

import 'message_channel.dart';

/// Listens to events of Rust.
class NativeEventChannel {
  /// The channel [name] of [context].
  const NativeEventChannel(this.name, {required this.context});

  /// The channel's name.
  final String name;

  /// Where the channel is.
  final MessageChannelContext context;

  /// A stream of the channel's events.
  ///
  /// The handler in Rust is told with the first listener, and gets
  /// [arguments]; it is told again when the last listener cancels. Each call
  /// makes a stream of its own, which may be listened to again.
  ///
  /// When the stream cannot be opened its listeners get the error, as
  /// [MessageChannel.sendMessage] would, and the stream ends for them; whoever
  /// listens afterwards tries again. Errors that no listener handles go to the
  /// zone in which it listens.
  Stream<dynamic> receiveBroadcastStream([dynamic arguments]) =>
      _Events(context, context.channelState(name), arguments).stream;
}

/// One stream and its listeners.
///
/// No broadcast controller: while it passes an event on it tells of a cancel
/// too late, or, when someone listens again meanwhile, not at all.
class _Events {
  _Events(this._context, this._channel, this._arguments);

  final MessageChannelContext _context;
  final ChannelState _channel;
  final Object? _arguments;

  late final stream = Stream<dynamic>.multi(_listen, isBroadcast: true);

  /// Is replaced and never changed, for listeners come and go while an event
  /// is passed on.
  List<MultiStreamController<dynamic>> _listeners = const [];
  EventSubscription? _subscription;

  void _listen(MultiStreamController<dynamic> listener) {
    listener.onCancel = () => _cancel(listener);
    _listeners = [..._listeners, listener];
    if (_listeners.length == 1) _open();
  }

  void _cancel(MultiStreamController<dynamic> listener) {
    if (!_listeners.contains(listener)) return;
    _listeners = [
      for (final other in _listeners)
        if (!identical(other, listener)) other,
    ];
    if (_listeners.isEmpty) _close();
  }

  void _open() {
    final subscription = _context.listen(_channel, _arguments, _add);
    _subscription = subscription;
    subscription.opened.then((_) {}, onError: (Object error, StackTrace trace) {
      if (identical(_subscription, subscription)) _fail(error, trace);
    });
  }

  void _close() {
    final subscription = _subscription;
    _subscription = null;
    // Nobody waits for the answer: the cancel keeps its place before later
    // calls.
    if (subscription != null) unawaited(subscription.cancel());
  }

  /// Events come straight from the event loop, so they may be passed on at
  /// once; so they keep their place among answers.
  void _add(Object? event) {
    final listeners = _listeners;
    for (var i = 0; i < listeners.length; i++) {
      listeners[i].addSync(event);
    }
  }

  void _fail(Object error, StackTrace trace) {
    final listeners = _listeners;
    _listeners = const [];
    _subscription = null;
    for (final listener in listeners) {
      listener
        ..addErrorSync(error, trace)
        ..closeSync();
    }
  }
}
