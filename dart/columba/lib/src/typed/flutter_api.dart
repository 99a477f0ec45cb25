import '../errors.dart';
import '../message_channel.dart';
import '../native/abi.dart';
import '../native/outbound.dart' show textOf;
import 'host_api.dart';
import 'typed_memory.dart';
import 'typed_reader.dart';
import 'typed_writer.dart';

/// Answers calls of one method: reads the arguments, and has the call answered.
typedef FlutterApiMethod = void Function(IncomingCall call);

/// APIs of this isolate that the native library calls.
abstract final class FlutterApi {
  /// Answers calls of the API of that description and suffix with [methods], in
  /// the order of the interface; not any more when there are none.
  static void setUp(
    ApiDescription description,
    String suffix,
    MessageChannelContext? context,
    List<FlutterApiMethod>? methods,
  ) =>
      nativeContext(context).typed.exchange.setUp(
          description.withSuffix(suffix), description.interface, methods);
}

/// A call of the library.
final class IncomingCall {
  /// The call [_id], whose arguments [reader] reads.
  IncomingCall(this._memory, this._id, this.reader);

  final TypedMemory _memory;
  final int _id;

  /// Reads the arguments, before anything else is done.
  final TypedReader reader;

  /// Answers with the result of [run], which [write] writes.
  void answer<T>(
    T Function() run,
    void Function(TypedWriter writer, T result) write,
  ) {
    final T result;
    try {
      result = run();
    } on Object catch (error) {
      return _fail(error);
    }
    _succeed(result, write);
  }

  /// Answers with the result of the future of [run], which [write] writes.
  void answerLater<T>(
    Future<T> Function() run,
    void Function(TypedWriter writer, T result) write,
  ) {
    final Future<T> future;
    try {
      future = run();
    } on Object catch (error) {
      return _fail(error);
    }
    future.then((result) => _succeed(result, write),
        onError: (Object error) => _fail(error));
  }

  /// There is no such method.
  void refuse(String api) => _fail(PlatformException(
      code: 'channel-error',
      message: 'Unable to establish connection on channel: "$api".'));

  void _succeed<T>(T result, void Function(TypedWriter, T) write) {
    final int length;
    try {
      final writer = _memory.open();
      write(writer, result);
      length = writer.finish();
    } on Object catch (error) {
      return _failUnsendable(error);
    }
    _memory.library.request(_memory.context, Request.answer, _id, length);
  }

  void _fail(Object error) {
    try {
      if (error is PlatformException) {
        _tell(error.code, error.message, error.details);
      } else {
        _tell('error', textOf(error), null);
      }
    } on Object catch (problem) {
      _failUnsendable(problem);
    }
  }

  void _failUnsendable(Object problem) => _tell('unsendable-result',
      'the answer cannot be sent: ${textOf(problem, maxUnits: 1000)}', null);

  void _tell(String code, String? message, Object? details) {
    final writer = _memory.open()..writeString(code);
    if (writer.writePresence(message)) writer.writeString(message!);
    writer.writeObject(details);
    _memory.library.request(
        _memory.context, Request.answerError, _id, writer.finish());
  }
}
