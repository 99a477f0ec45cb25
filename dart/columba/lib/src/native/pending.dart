import 'dart:async';

import '../errors.dart';
import '../typed/typed_reader.dart';

/// Calls of this isolate that wait for their answers, by number.
class PendingCalls {
  final _calls = <PendingCall<Object?>?>[];
  final _free = <int>[];

  /// Whether there are none.
  bool get isEmpty => _calls.length == _free.length;

  /// Gives [call] a number.
  int add(PendingCall<Object?> call) {
    if (_free.isEmpty) {
      _calls.add(call);
      return _calls.length;
    }
    final id = _free.removeLast();
    _calls[id - 1] = call;
    return id;
  }

  /// Gives the number back; `null` when it was not taken.
  PendingCall<Object?>? take(int id) {
    if (id < 1 || id > _calls.length) return null;
    final call = _calls[id - 1];
    if (call != null) {
      _calls[id - 1] = null;
      _free.add(id);
    }
    return call;
  }
}

/// One call.
class PendingCall<T> {
  /// A call on [channel].
  PendingCall(this.channel);

  /// The channel's name.
  final String channel;

  // Answers come straight from the event loop, with nothing below them on the
  // stack that could be surprised by a listener.
  final _completer = Completer<T>.sync();

  /// The answer.
  Future<T> get future => _completer.future;

  /// The handler answered with [value].
  void succeed(Object? value) {
    final T typed;
    try {
      typed = value as T;
    } on TypeError catch (error, trace) {
      _completer.completeError(error, trace);
      return;
    }
    _completer.complete(typed);
  }

  /// The handler answered with an error.
  void fail(String code, String? message, Object? details) =>
      _completer.completeError(
          PlatformException(code: code, message: message, details: details),
          StackTrace.current);

  /// The call ended otherwise.
  void end(ChannelFailure failure, String message) => _completer.completeError(
      failure == ChannelFailure.noSuchChannel
          ? NoSuchChannelException(channel: channel)
          : ChannelFailureException(failure,
              channel: channel, message: message),
      StackTrace.current);
}

/// A call of a typed API.
class TypedPendingCall<T> extends PendingCall<T> {
  /// A call on [channel], whose result [_read] reads.
  TypedPendingCall(super.channel, this._read);

  final T Function(TypedReader reader) _read;

  /// The method answered with what [reader] reads.
  void succeedTyped(TypedReader reader) {
    final T value;
    try {
      value = _read(reader);
    } on Object catch (error, trace) {
      // A class of the user may refuse what it is made of.
      return _completer.completeError(error, trace);
    }
    _completer.complete(value);
  }
}
