import 'dart:ffi';

import '../errors.dart';
import '../message_channel.dart';
import '../native/abi.dart';
import '../native/outbound.dart' show textOf;
import 'host_api.dart';
import 'typed_memory.dart';
import 'typed_reader.dart';
import 'typed_writer.dart';

/// A method of a Flutter API: reads its arguments, calls the user's method and
/// writes the result, at once or [FlutterCall.later].
typedef FlutterMethod = void Function(FlutterCall call);

/// A call of the native library.
abstract final class FlutterCall {
  FlutterCall(this._memory, this._name);

  final TypedMemory _memory;

  /// The API's name.
  final String _name;
  TypedWriter? _writer;

  /// Reads the arguments; all must be read before the user's method is called.
  TypedReader read();

  /// Writes the result.
  TypedWriter write() => _writer = _memory.open(_name, 'the result');

  /// Answers with the result of the future of [run], which [write] writes.
  void later<T>(
    Future<T> Function() run,
    void Function(TypedWriter writer, T result) write,
  );

  /// Ends the result: its length.
  int _finish() {
    final writer = _writer ?? _memory.open(_name, 'the result');
    _writer = null;
    return writer.finish();
  }

  /// Writes [error]: its length.
  int _error(Object error) {
    _writer = null;
    final (code, message, details) = switch (error) {
      PlatformException() => (error.code, error.message, error.details),
      _ => ('error', textOf(error), null),
    };
    try {
      return _write(code, message, details);
    } on Object catch (problem) {
      return _write('unsendable-result',
          'the answer cannot be sent: ${textOf(problem, maxUnits: 1000)}', null);
    }
  }

  int _write(String code, String? message, Object? details) {
    final writer = _memory.open(_name, 'the error')..writeString(code);
    if (writer.writePresence(message)) writer.writeString(message!);
    writer.writeObject(details);
    return writer.finish();
  }
}

/// A call during a call of Dart, which waits for the answer.
final class _CallWithinCall extends FlutterCall {
  _CallWithinCall(super._memory, super._name);

  @override
  TypedReader read() => _memory.reader..restart();

  @override
  void later<T>(
    Future<T> Function() run,
    void Function(TypedWriter writer, T result) write,
  ) =>
      throw _noMethod(_name, 'The method does not answer at once');
}

/// A call that is answered by its number.
final class PostedCall extends FlutterCall {
  /// The call [_id], whose arguments [_reader] reads.
  PostedCall(super._memory, super._name, this._id, this._reader);

  final int _id;
  final TypedReader _reader;
  bool _isLater = false;

  @override
  TypedReader read() => _reader;

  /// Has [method] answer.
  void answerBy(FlutterMethod method) {
    final int length;
    try {
      method(this);
      if (_isLater) return;
      length = _finish();
    } on Object catch (error) {
      return fail(error);
    }
    _send(Request.answer, length);
  }

  @override
  void later<T>(
    Future<T> Function() run,
    void Function(TypedWriter writer, T result) write,
  ) {
    _isLater = true;
    final Future<T> future;
    try {
      future = run();
    } on Object catch (error) {
      return fail(error);
    }
    future.then<void>((result) {
      _isLater = false;
      answerBy((call) => write(call.write(), result));
    }, onError: fail);
  }

  /// There is no such method.
  void refuse() => fail(_noMethod(_name, 'It was taken off'));

  /// Answers with an error.
  void fail(Object error) => _send(Request.answerError, _error(error));

  /// An isolate that exits need not know whether it was heard.
  void _send(int what, int length) {
    _memory.library.request(_memory.context, what, _id, length);
  }
}

PlatformException _noMethod(String api, String why) => PlatformException(
    code: 'channel-error',
    message: 'Unable to establish connection on channel: "$api". $why');

/// Sets up Flutter APIs, which the native library calls.
abstract final class FlutterApi {
  /// Makes [methods], by position, answer the calls of the library; `null` takes
  /// them off.
  static void setUp(
    ApiDescription description,
    String suffix,
    MessageChannelContext? context,
    List<FlutterMethod>? methods,
  ) =>
      nativeContext(context).typed.exchange.setUp(description, suffix, methods);
}

/// A Flutter API that is set up.
final class DartApi {
  /// Answers calls by [_methods].
  DartApi(this._memory, this._name, this._methods);

  final TypedMemory _memory;
  final String _name;
  final List<FlutterMethod> _methods;

  static const _failed = -1;

  /// One for all calls: what is within a call has ended before its result is
  /// written.
  late final _within = _CallWithinCall(_memory, _name);

  /// What the library calls during calls of Dart.
  late final callable =
      NativeCallable<Int32 Function(Uint32, Int32)>.isolateLocal(_call,
          exceptionalReturn: _failed)
        // The context keeps the isolate.
        ..keepIsolateAlive = false;

  /// The length of the answer times two, plus 1 for an error.
  int _call(int method, int flags) {
    if (flags != CallCode.done) _memory.settle(flags, _name);
    final call = _within;
    try {
      if (method >= _methods.length) throw _noMethod(_name, 'No such method');
      _methods[method](call);
      return call._finish() << 1;
    } on Object catch (error) {
      return call._error(error) << 1 | 1;
    }
  }

  /// Answers a call that does not wait.
  void answer(int method, PostedCall call) =>
      method < _methods.length ? call.answerBy(_methods[method]) : call.refuse();
}
