import 'package:flutter/services.dart';
import 'package:flutter/src/services/inbox.dart';

/// What a side of a channel does with a message that comes in.
abstract interface class Receiver {
  /// The Dart side: a message waits in a buffer until there is a handler.
  factory Receiver.dart() = _DartReceiver;

  /// A host's side: without a handler the answer is empty.
  factory Receiver.host() = _HostReceiver;

  /// Gives the message to the handler of [channel]. An error of the handler is
  /// reported, and its answer is empty.
  Future<ByteData?> deliver(String channel, ByteData? data);

  /// Lets [handler] answer; null ends that.
  void setHandler(String channel, MessageHandler? handler);
}

class _DartReceiver extends Inbox implements Receiver {}

class _HostReceiver implements Receiver {
  final _inbox = Inbox();
  final _handled = <String>{};

  @override
  Future<ByteData?> deliver(String channel, ByteData? data) async =>
      _handled.contains(channel) ? _inbox.deliver(channel, data) : null;

  @override
  void setHandler(String channel, MessageHandler? handler) {
    handler == null ? _handled.remove(channel) : _handled.add(channel);
    _inbox.setHandler(channel, handler);
  }
}

/// A messenger whose handlers are those of a [Receiver].
abstract class ReceivingMessenger extends BinaryMessenger {
  /// Hands to [receiver] whatever comes in.
  ReceivingMessenger(this.receiver);

  /// Where the handlers are.
  final Receiver receiver;

  @override
  void setMessageHandler(String channel, MessageHandler? handler) =>
      receiver.setHandler(channel, handler);

  @override
  Future<void> handlePlatformMessage(String channel, ByteData? data,
      PlatformMessageResponseCallback? callback) async {
    final answer = await receiver.deliver(channel, data);
    callback?.call(answer);
  }
}

/// The bytes in memory of their own, as they arrive from another process.
ByteData? copied(ByteData? data) => data == null
    ? null
    : ByteData.sublistView(Uint8List.fromList(Uint8List.sublistView(data)));
