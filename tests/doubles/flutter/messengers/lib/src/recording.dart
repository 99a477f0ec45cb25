import 'package:flutter/services.dart';

import 'receiver.dart';

/// Records what is sent and answers as it was told: for unit tests.
class RecordingMessenger extends ReceivingMessenger {
  /// Without handlers and answers.
  RecordingMessenger() : super(Receiver.dart());

  final _answers = <String, MessageHandler>{};

  /// What was sent, in its order.
  final List<({String channel, ByteData? message})> sent = [];

  /// The channels that have a handler on the Dart side.
  final Set<String> handled = {};

  /// Lets [handler] answer what is sent on [channel]; without one the answer is
  /// empty.
  void answer(String channel, MessageHandler handler) =>
      _answers[channel] = handler;

  /// Lets [handler] answer with [codec] what is sent on [channel].
  void answerDecoded(String channel, MessageCodec<Object?> codec,
          Object? Function(Object? message) handler) =>
      answer(
          channel,
          (message) async =>
              codec.encodeMessage(handler(codec.decodeMessage(message))));

  @override
  Future<ByteData?> send(String channel, ByteData? message) async {
    sent.add((channel: channel, message: message));
    return _answers[channel]?.call(message);
  }

  @override
  void setMessageHandler(String channel, MessageHandler? handler) {
    handler == null ? handled.remove(channel) : handled.add(channel);
    super.setMessageHandler(channel, handler);
  }

  /// Sends a message to the Dart side as a host would, and gives the answer.
  Future<ByteData?> deliver(String channel, ByteData? data) =>
      receiver.deliver(channel, data);
}
