import 'package:flutter/services.dart';
import 'package:messengers/messengers.dart';

/// A host without a codec: it gives messages back as they are, or to Dart.
///
/// A list of one argument and a list of one result have the same bytes, so what
/// comes back is what was sent if Dart reads what it writes. It shows that the
/// program itself is right.
class Mirror extends BinaryMessenger {
  final _dart = Receiver.dart();

  @override
  Future<ByteData?> send(String channel, ByteData? message) async {
    await null;
    if (channel.contains('.ConformanceEcho.')) return message;
    if (channel.contains('.ConformanceRelay.')) {
      final there =
          channel.replaceFirst('.ConformanceRelay.', '.ConformanceListener.');
      return _dart.deliver(there, message);
    }
    return null;
  }

  @override
  void setMessageHandler(String channel, MessageHandler? handler) =>
      _dart.setHandler(channel, handler);

  @override
  Future<void> handlePlatformMessage(String channel, ByteData? data,
      PlatformMessageResponseCallback? callback) async {
    final answer = await _dart.deliver(channel, data);
    callback?.call(answer);
  }
}
