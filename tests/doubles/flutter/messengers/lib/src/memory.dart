import 'package:flutter/services.dart';

import 'receiver.dart';

/// Two messengers of one isolate: what one sends, the other's handlers answer.
///
/// Messages arrive in their order, later, and as copies.
class MessengerPair {
  /// Both ends, without handlers.
  MessengerPair() {
    dart._other = host;
    host._other = dart;
  }

  /// The end of the app: it buffers as Flutter does.
  final dart = MemoryMessenger._(Receiver.dart());

  /// The end of the host: without a handler it answers at once.
  final host = MemoryMessenger._(Receiver.host());
}

/// An end of a [MessengerPair].
class MemoryMessenger extends BinaryMessenger {
  MemoryMessenger._(this._receiver);

  final Receiver _receiver;
  late final MemoryMessenger _other;

  @override
  Future<ByteData?> send(String channel, ByteData? message) async {
    final arriving = copied(message);
    await null;
    return copied(await _other._receiver.deliver(channel, arriving));
  }

  @override
  void setMessageHandler(String channel, MessageHandler? handler) =>
      _receiver.setHandler(channel, handler);

  @override
  Future<void> handlePlatformMessage(String channel, ByteData? data,
          PlatformMessageResponseCallback? callback) async {
    final answer = await _receiver.deliver(channel, data);
    callback?.call(answer);
  }
}
