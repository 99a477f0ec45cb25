import 'dart:ffi';

import '../errors.dart';
import '../message_channel.dart';
import '../native/abi.dart';
import '../native/native_context.dart';
import '../native/outbound.dart' show textOf;
import 'host_api.dart';
import 'typed_memory.dart';
import 'typed_reader.dart';
import 'typed_writer.dart';

/// A method of a Flutter API: reads its arguments, calls the user's method and
/// writes the result.
typedef SyncMethod = void Function(SyncCall call);

/// A call of Rust that waits for its answer.
final class SyncCall {
  SyncCall._(this._memory);

  final TypedMemory _memory;
  TypedWriter? _writer;

  /// Reads the arguments; all must be read before the user's method is called.
  TypedReader read() => _memory.reader..restart();

  /// Writes the result.
  TypedWriter write() => _writer = _memory.open();
}

/// Sets up Flutter APIs, which Rust calls during calls of Dart to Rust.
abstract final class FlutterApi {
  /// Makes [methods], by position, answer the calls of Rust; `null` takes them
  /// off. A method that is `null` does not answer during a call.
  static void setUp(
    ApiDescription description,
    String suffix,
    MessageChannelContext? context,
    List<SyncMethod?>? methods,
  ) {
    final native = context ?? MessageChannelContext.getDefault();
    if (native is! NativeContext) {
      throw ArgumentError.value(context, 'context',
          'typed APIs need the context of a native library');
    }
    native.typed.setDartApi(description, suffix, methods);
  }
}

/// A Flutter API that is set up.
final class DartApi {
  /// Answers calls by [_methods].
  DartApi(this._memory, this._name, this._methods);

  final TypedMemory _memory;
  final String _name;
  final List<SyncMethod?> _methods;

  static const _failed = -1;

  /// One for all calls: what is within a call has ended before its result is
  /// written.
  late final _syncCall = SyncCall._(_memory);

  /// What the library calls.
  late final callable =
      NativeCallable<Int32 Function(Uint32, Int32)>.isolateLocal(_call,
          exceptionalReturn: _failed)
        // What answers during calls only need not keep the isolate.
        ..keepIsolateAlive = false;

  /// The length of the answer times two, plus 1 for an error.
  int _call(int method, int flags) {
    final memory = _memory;
    if (flags != CallCode.done) memory.settle(flags, _name);
    try {
      final body = method < _methods.length ? _methods[method] : null;
      if (body == null) throw _notDuringCalls(method);
      body(_syncCall);
      final writer = _syncCall._writer;
      if (writer == null) return memory.open().finish() << 1;
      _syncCall._writer = null;
      return writer.finish() << 1;
    } on Object catch (error) {
      return _error(error);
    }
  }

  PlatformException _notDuringCalls(int method) => PlatformException(
      code: 'channel-error',
      message: 'Unable to establish connection on channel: "$_name". Method '
          '$method does not answer at once');

  int _error(Object error) {
    final (code, message, details) = switch (error) {
      PlatformException() => (error.code, error.message, error.details),
      _ => ('error', textOf(error), null),
    };
    final writer = _memory.open()..writeString(code);
    if (writer.writePresence(message)) writer.writeString(message!);
    writer.writeObject(details);
    return writer.finish() << 1 | 1;
  }
}
