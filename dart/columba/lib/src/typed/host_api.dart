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

/// A host API in the native library, which generated classes call.
///
/// It is bound when it is first used, and again after it was set up anew.
final class HostApi<F extends HostFunctions> {
  HostApi._(this._memory, this._name, this._interface, this._create)
      : _changes = _memory.changes,
        _seen = _memory.changes[0] - 1;

  /// The API of that description and suffix in [context], which is that of the
  /// default library unless another is given.
  ///
  /// [create] makes the functions when the API is bound.
  static HostApi<F> of<F extends HostFunctions>(
    ApiDescription description,
    String suffix,
    MessageChannelContext? context,
    F Function(BoundApi api) create,
  ) {
    final native = context ?? MessageChannelContext.getDefault();
    if (native is! NativeContext) {
      throw ArgumentError.value(context, 'context',
          'typed APIs need the context of a native library');
    }
    final name = description.withSuffix(suffix);
    final api = native.hostApis[(name, F)] ??=
        HostApi<F>._(native.typed, name, description.interface, create);
    return api as HostApi<F>;
  }

  final TypedMemory _memory;
  final String _name;
  final String _interface;
  final F Function(BoundApi) _create;
  final Int32List _changes;

  /// The changes that [_functions] know of.
  int _seen;
  F? _functions;

  /// The functions, bound.
  ///
  /// Throws a `PlatformException` when no such API is set up, or one of another
  /// interface.
  F get bound {
    final functions = _functions;
    if (_changes[0] == _seen && functions != null) return functions;
    return _bind();
  }

  F _bind() {
    final memory = _memory;
    final seen = _changes[0];
    final known = _functions;
    _functions = null;
    final writer = memory.open()
      ..writeString(_name)
      ..writeString(_interface)
      ..writeInt(known?.id ?? 0);
    final code = memory.library.bind(memory.context, writer.finish());
    if (code != CallCode.done) memory.settle(code, _name);
    final reader = memory.reader..restart();
    final id = reader.readInt();
    final addresses = reader.readInt64s();
    _seen = seen;
    if (known != null && known.id == id) return _functions = known;
    return _functions = _create(BoundApi(memory, _name, id, addresses));
  }
}

/// What the library answered when an API was bound.
final class BoundApi {
  /// The API with the number [id].
  BoundApi(this.memory, this.name, this.id, this._addresses);

  /// The buffers of its calls.
  final TypedMemory memory;

  /// Its full name.
  final String name;

  /// Its number.
  final int id;

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
        _name = api.name,
        _memory = api.memory,
        _words = api.memory.words,
        _doubles = api.memory.page.float64;

  /// The number that names the API in every call.
  final int id;

  final String _name;
  final TypedMemory _memory;
  final Int64List _words;
  final Float64List _doubles;

  /// Starts the arguments of a call.
  TypedWriter write() => _memory.open();

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
