import 'dart:async';
import 'dart:typed_data';

import 'package:flutter/services.dart';

import 'frames.dart';
import 'receiver.dart';

/// The other end of a pipe is gone.
class PipeClosedException implements Exception {
  /// Says why.
  PipeClosedException(this.reason);

  /// For people.
  final String reason;

  @override
  String toString() => 'PipeClosedException: $reason';
}

/// A messenger over two streams of bytes.
///
/// When the other end is gone, calls that wait fail, and so does each later one.
class PipeMessenger extends ReceivingMessenger {
  /// Reads [input] and writes to [output] until one of them ends.
  PipeMessenger(Stream<List<int>> input, this._output, super.receiver) {
    input.listen(_take,
        onError: (Object error) => fail('the pipe broke: $error'),
        onDone: () => fail(_reader.isWithinFrame
            ? 'the other end stopped within a frame'
            : 'the other end closed the pipe'),
        cancelOnError: true);
  }

  final Sink<List<int>> _output;
  final _reader = FrameReader();
  final _waiting = <int, Completer<ByteData?>>{};
  final _closed = Completer<String>();
  int _lastCall = 0;
  String? _failure;
  bool _isOutputClosed = false;

  /// Why the pipe ended, once it has.
  Future<String> get closed => _closed.future;

  @override
  Future<ByteData?> send(String channel, ByteData? message) {
    final failure = _failure;
    if (failure != null) return Future.error(PipeClosedException(failure));
    if (_isOutputClosed) {
      return Future.error(PipeClosedException('this end closed the pipe'));
    }
    final call = _lastCall = (_lastCall + 1) & 0xffffffff;
    final answer = _waiting[call] = Completer<ByteData?>();
    _output.add(MessageFrame(call, channel, message).encode());
    return answer.future;
  }

  /// Lets the other end know that no message follows; calls that wait may still
  /// be answered.
  void closeOutput() {
    if (_isOutputClosed) return;
    _isOutputClosed = true;
    _output.close();
  }

  /// Ends every call that waits, and each later one, with [reason].
  void fail(String reason) {
    if (_failure != null) return;
    _failure = reason;
    final waiting = [..._waiting.values];
    _waiting.clear();
    for (final answer in waiting) {
      answer.completeError(PipeClosedException(reason), StackTrace.current);
    }
    _closed.complete(reason);
  }

  void _take(List<int> chunk) {
    if (_failure != null) return;
    try {
      for (final frame in _reader.add(chunk)) {
        switch (frame) {
          case MessageFrame():
            unawaited(_answer(frame));
          case ReplyFrame():
            _complete(frame);
        }
      }
    } on FormatException catch (error) {
      fail('the other end sent what is no frame: ${error.message}');
    }
  }

  Future<void> _answer(MessageFrame frame) async {
    final answer = await receiver.deliver(frame.channel, frame.data);
    if (_failure != null || _isOutputClosed) return;
    _output.add(ReplyFrame(frame.call, answer).encode());
  }

  void _complete(ReplyFrame frame) {
    final answer = _waiting.remove(frame.call);
    if (answer == null) {
      return fail('the other end answered call ${frame.call}, '
          'which does not wait');
    }
    answer.complete(frame.data);
  }
}
