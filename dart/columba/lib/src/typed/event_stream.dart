import 'dart:async';

import 'typed_exchange.dart';
import 'typed_memory.dart';
import 'typed_reader.dart';

/// A stream of the library, for one listener.
final class EventStream<T> {
  /// The stream [_id] of [_api] for the listener of [_controller].
  EventStream(
    this._exchange,
    this._api,
    this._id,
    this._controller,
    this._read,
  ) {
    _controller
      ..onCancel = (() => _exchange.cancel(_id))
      ..onResume = _grant;
  }

  final TypedExchange _exchange;
  final String _api;
  final int _id;
  final MultiStreamController<T> _controller;
  final T Function(TypedReader reader) _read;

  /// From so many events on, more are asked for.
  int _many = 1;

  /// Events since more were asked for.
  int _taken = 0;

  /// How many events may be on their way.
  set window(int window) => _many = window > 1 ? window >> 1 : 1;

  /// Events have come.
  void events(TypedReader reader) {
    for (var i = reader.readCount(); i > 0; i--) {
      _controller.addSync(_read(reader));
      _took();
    }
  }

  /// An error has come.
  void error(TypedReader reader, {required bool isFailure}) {
    _controller.addErrorSync(
        TypedMemory.readError(reader, _api, isFailure: isFailure),
        StackTrace.current);
    _took();
  }

  /// There are no more events.
  void end() => _controller.closeSync();

  void _took() {
    if (++_taken >= _many && !_controller.isPaused) _grant();
  }

  /// What came while the listener had paused has reached it when it resumes.
  void _grant() {
    if (_taken == 0) return;
    _exchange.grant(_id, _taken);
    _taken = 0;
  }
}
