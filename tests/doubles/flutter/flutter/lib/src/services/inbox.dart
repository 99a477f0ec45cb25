import 'dart:async';
import 'dart:typed_data';

import 'package:flutter/foundation.dart'
    show FlutterError, FlutterErrorDetails;

import '../ui/channel_buffers.dart';
import 'binary_messenger.dart';

/// What comes in on the Dart side of a messenger: handlers behind buffers, as
/// Flutter's default messenger has them.
class Inbox {
  final _buffers = ChannelBuffers();

  /// Gives [data] to the handler of [channel], now or when there is one.
  Future<ByteData?> deliver(String channel, ByteData? data) {
    final answer = Completer<ByteData?>();
    _buffers.push(channel, data, answer.complete);
    return answer.future;
  }

  /// Lets [handler] answer; null ends that.
  void setHandler(String channel, MessageHandler? handler) {
    if (handler == null) return _buffers.clearListener(channel);
    _buffers.setListener(channel, (data, callback) async {
      ByteData? answer;
      try {
        answer = await handler(data);
      } on Object catch (error, stack) {
        FlutterError.reportError(FlutterErrorDetails(
            exception: error, stack: stack, library: 'services library'));
      } finally {
        callback(answer);
      }
    });
  }
}
