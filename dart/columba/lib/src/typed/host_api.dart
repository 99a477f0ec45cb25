import 'dart:ffi';
import 'dart:typed_data';

import '../message_channel.dart';
import '../native/abi.dart';
import '../native/native_context.dart';
import 'borrow.dart';
import 'typed_memory.dart';
import 'typed_reader.dart';
import 'typed_writer.dart';

/// Names an API, and the interface that its code was generated from.
final class ApiDescription {
  /// An API with the full name [name].
  const ApiDescription(this.name, this.interface);

  /// The full name: `dev.flutter.pigeon.PACKAGE.API`.
  final String name;

  /// Identifies the interface, for instance by its hash: the native library's
  /// code must have the same.
  final String interface;

  /// The name of an instance.
  String withSuffix(String suffix) => suffix.isEmpty ? name : '$name.$suffix';
}

/// [context], or the default one, as that of a native library.
NativeContext nativeContext(MessageChannelContext? context) {
  final given = context ?? MessageChannelContext.getDefault();
  if (given is NativeContext) return given;
  throw ArgumentError.value(
      given, 'context', 'typed APIs need the context of a native library');
}

/// A host API in the native library, which generated classes call.
///
/// It is bound when it is first used, and again after it was set up anew.
final class HostApi<F extends HostFunctions> {
  /// The API of that description and suffix in [_context], which is that of the
  /// default library unless another is given.
  ///
  /// [_create] makes the functions when the API is bound.
  HostApi(this._description, this._suffix, this._context, this._create);

  final ApiDescription _description;
  final String _suffix;
  final MessageChannelContext? _context;
  final F Function(BoundApi) _create;
  F? _functions;

  /// The functions, bound.
  ///
  /// Throws a `PlatformException` when no such API is set up, or one of another
  /// interface.
  F get bound {
    final functions = _functions;
    if (functions != null && functions._changes[0] == functions._seen) {
      return functions;
    }
    return _bind();
  }

  /// Makes a call that is answered later: [start] writes the arguments and
  /// calls the function, [read] reads the result.
  Future<T> send<T>(
    int Function(F api, TypedWriter writer) start,
    T Function(TypedReader reader) read,
  ) {
    final F api;
    try {
      api = bound;
    } on Exception catch (error, trace) {
      return Future.error(error, trace);
    }
    return api._memory.exchange.call(
        api._name, (writer) => api.check(start(api, writer)), read);
  }

  /// The events of a stream: [start] calls the function that starts it, [read]
  /// reads an event. Every listener has a stream of its own.
  Stream<T> stream<T>(
    int Function(F api, int length) start,
    T Function(TypedReader reader) read,
  ) =>
      Stream.multi((controller) {
        try {
          final api = bound;
          api._memory.exchange.listen(api._name, controller, read, (writer) {
            api.check(start(api, writer.finish()));
            return api.intResult;
          });
        } on Exception catch (error, trace) {
          controller
            ..addError(error, trace)
            ..close();
        }
      });

  F _bind() {
    _functions = null;
    return _functions =
        nativeContext(_context).typed.bind(_description, _suffix, _create);
  }
}

/// What the library answered when an API was bound.
final class BoundApi {
  /// The API with the number [id].
  BoundApi(this.memory, this.name, this.id, this._addresses, this.seen);

  /// The buffers of its calls.
  final TypedMemory memory;

  /// Its full name.
  final String name;

  /// Its number.
  final int id;

  /// How many changes of what is set up there had been.
  final int seen;

  final Int64List _addresses;

  /// The function of the method at [position].
  Pointer<NativeFunction<N>> function<N extends Function>(int position) =>
      Pointer.fromAddress(_addresses[position]);
}

/// The base of the generated classes that hold an API's functions.
abstract base class HostFunctions {
  /// Those of [api].
  HostFunctions(BoundApi api)
      : id = api.id,
        _seen = api.seen,
        _changes = api.memory.changes,
        _name = api.name,
        _memory = api.memory,
        _words = api.memory.words,
        _doubles = api.memory.page.float64;

  /// The number that names the API in every call.
  final int id;

  /// The changes of what is set up that are known of, of those in [_changes].
  int _seen;
  final Int32List _changes;
  final String _name;
  final TypedMemory _memory;
  final Int64List _words;
  final Float64List _doubles;

  /// There were changes, but not of this API.
  void unchanged(int seen) => _seen = seen;

  /// Starts the arguments of a call.
  TypedWriter write() => _memory.open(_name);

  /// Looks at what a call answered; throws its error.
  void check(int code) {
    if (code != CallCode.done) _memory.settle(code, _name);
  }

  /// The result of the last call, when it is a `bool`.
  bool get boolResult => _words[PageWord.result] != 0;

  /// The result of the last call, when it is an `int`.
  int get intResult => _words[PageWord.result];

  /// The result of the last call, when it is a `double`.
  double get doubleResult => _doubles[PageWord.result];

  /// Reads the result of the last call, when it is anything else.
  TypedReader read() => _memory.reader..restart();

  /// Calls the method at [position] with arguments of [length] bytes and with
  /// [bytes], which it borrows; or, where that cannot be, with a copy, by
  /// [copying].
  int lend(
    int position,
    TypedWriter arguments,
    Uint8List bytes,
    int Function(int id, int length) copying,
  ) {
    if (canLend(_memory.library)) {
      return callLent(id, position, arguments.finish(), bytes);
    }
    arguments.writeUint8s(bytes);
    return copying(id, arguments.finish());
  }
}
