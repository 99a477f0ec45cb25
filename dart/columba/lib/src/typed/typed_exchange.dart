import 'dart:async';

import '../native/abi.dart';
import '../native/pending.dart';
import 'event_stream.dart';
import 'flutter_api.dart';
import 'host_api.dart';
import 'typed_memory.dart';
import 'typed_reader.dart';
import 'typed_writer.dart';

/// Calls and streams of this isolate that wait for the library, and the APIs of
/// this isolate that the library calls.
final class TypedExchange {
  /// Those of the context of [memory]; [_changed] is called when the isolate
  /// may have to stay alive for them, or not any more.
  TypedExchange(this.memory, this._pending, this._changed);

  /// The buffers of the context.
  final TypedMemory memory;

  final PendingCalls _pending;
  final void Function() _changed;
  final _streams = <int, EventStream<Object?>>{};
  final _apis = <String, DartApi>{};
  int _lastStream = 0;

  /// Whether something may come.
  bool get isWaiting => _streams.isNotEmpty || _apis.isNotEmpty;

  /// Makes a call of [api]: [start] writes the arguments after its number and
  /// makes it, [read] reads the result.
  Future<T> call<T>(
    String api,
    void Function(TypedWriter writer) start,
    T Function(TypedReader reader) read,
  ) {
    final call = TypedPendingCall<T>(api, read);
    final id = _pending.add(call);
    try {
      start(memory.open(api)..writeInt(id));
    } on Object catch (error, trace) {
      _pending.take(id);
      return Future.error(error, trace);
    }
    _changed();
    return call.future;
  }

  /// The library answers the call [id].
  void answered(int id, TypedReader reader) {
    final call = _pending.take(id);
    if (call is TypedPendingCall<Object?>) call.succeedTyped(reader);
  }

  /// Opens a stream of [api] for [controller]: [start] starts it, given its
  /// number, and says how many events may be on their way.
  void listen<T>(
    String api,
    MultiStreamController<T> controller,
    T Function(TypedReader reader) read,
    int Function(TypedWriter writer) start,
  ) {
    final id = ++_lastStream;
    final stream = EventStream<T>(this, api, id, controller, read);
    _streams[id] = stream;
    try {
      stream.window = start(memory.open(api)..writeInt(id));
    } on Object {
      _streams.remove(id);
      rethrow;
    }
    _changed();
  }

  /// The library sends events of the stream [id].
  void events(int id, TypedReader reader) => _streams[id]?.events(reader);

  /// The library sends an error of the stream [id].
  void eventError(int id, TypedReader reader, {required bool isFailure}) =>
      _streams[id]?.error(reader, isFailure: isFailure);

  /// The library ends the stream [id].
  void eventsEnd(int id) {
    final stream = _streams.remove(id);
    _changed();
    stream?.end();
  }

  /// The listener of the stream [id] wants [events] more.
  void grant(int id, int events) =>
      memory.library.request(memory.context, Request.grant, id, events);

  /// The listener of the stream [id] wants no more.
  void cancel(int id) {
    if (_streams.remove(id) == null) return;
    memory.library.request(memory.context, Request.cancel, id, 0);
    _changed();
  }

  /// Tells the library of a Flutter API; without [methods] takes it off.
  void setUp(
    ApiDescription description,
    String suffix,
    List<FlutterMethod>? methods,
  ) {
    final name = description.withSuffix(suffix);
    final api = methods == null ? null : DartApi(memory, name, methods);
    final writer = memory.open(name)
      ..writeString(name)
      ..writeString(description.interface)
      ..writeInt(api?.callable.nativeFunction.address ?? 0);
    final code = memory.library.setDartApi(memory.context, writer.finish());
    if (code != CallCode.done) memory.settle(code, name);
    _apis.remove(name)?.callable.close();
    if (api != null) _apis[name] = api;
    _changed();
  }

  /// The library calls the method at [position] of the API [name].
  void called(int id, String name, int position, TypedReader reader) {
    final call = PostedCall(memory, name, id, reader);
    final api = _apis[name];
    api == null ? call.refuse() : api.answer(position, call);
  }
}
