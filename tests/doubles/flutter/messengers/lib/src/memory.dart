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
class MemoryMessenger extends ReceivingMessenger {
  MemoryMessenger._(super.receiver);

  late final MemoryMessenger _other;

  @override
  Future<ByteData?> send(String channel, ByteData? message) async {
    final arriving = copied(message);
    await null;
    return copied(await _other.receiver.deliver(channel, arriving));
  }
}
