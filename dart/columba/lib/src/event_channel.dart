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
  /// [arguments]; it is told again after the last listener has cancelled. Each
  /// call makes a stream of its own. When the stream cannot be opened, its
  /// listeners get the error, as [MessageChannel.sendMessage] would.
  Stream<dynamic> receiveBroadcastStream([dynamic arguments]) {
    final state = context.channelState(name);
    EventSubscription? subscription;
    // Events come straight from the event loop, so they may be passed on at
    // once.
    final controller = StreamController<dynamic>.broadcast(sync: true);
    controller
      ..onListen = () {
        final opened = context.listen(state, arguments, controller.add);
        subscription = opened;
        opened.opened.then((_) {}, onError: (Object error, StackTrace trace) {
          if (identical(subscription, opened)) controller.addError(error, trace);
        });
      }
      ..onCancel = () {
        final cancelled = subscription;
        subscription = null;
        return cancelled?.cancel();
      };
    return controller.stream;
  }
}
