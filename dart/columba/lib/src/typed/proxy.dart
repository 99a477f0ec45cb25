import 'dart:ffi';

import '../errors.dart';
import '../message_channel.dart';
import '../native/abi.dart';
import 'flutter_api.dart';
import 'host_api.dart';
import 'typed_memory.dart';
import 'typed_reader.dart';

/// The base of generated proxy classes: an object that stands for one of the
/// native library, which holds that for as long as this is neither collected
/// nor disposed.
abstract class ProxyObject implements Finalizable {
  /// Stands for nothing yet.
  ProxyObject({this.pigeon_context});

  /// The context of the native library; the default one when it is `null`.
  // ignore: non_constant_identifier_names, one of the names that are not the user's
  final MessageChannelContext? pigeon_context;

  ProxyInstances? _instances;
  int _id = _none;

  static const _none = 0;
  static const _disposed = -1;
}

/// Disposes objects at once.
extension DisposeProxy on ProxyObject {
  /// Lets go of the object of the native library, which need not wait for the
  /// garbage collector then. Any use of this afterwards is a [StateError].
  void dispose() {
    final instances = _instances;
    if (instances != null && _id != ProxyObject._disposed) {
      instances._dispose(this);
    }
    _id = ProxyObject._disposed;
  }
}

/// What [object] holds is not collected before here.
@pragma('vm:never-inline')
void keepAlive(Object? object) {}

/// A callback of objects: reads its arguments, calls the function of [object]
/// and writes the result.
typedef ProxyCallback = void Function(
    FlutterCall call, TypedReader reader, ProxyObject Function() object);

/// The base of generated classes that hold a proxy API's functions.
abstract base class ProxyFunctions extends HostFunctions {
  /// Those of [api].
  ProxyFunctions(super.api) : _memory = api.memory;

  final TypedMemory _memory;

  /// Makes [object], of the class [type], stand for what a constructor has made.
  void adopt(ProxyObject object, ProxyClass type) =>
      _memory.proxies._adopt(object, read().readInt(), type);
}

/// A class of objects.
final class ProxyClass<F extends ProxyFunctions> {
  /// The class of [_description] that extends and implements [_parents];
  /// [_create] makes its functions when it is bound.
  ProxyClass(this._description, this._create, this._parents, this._callbacks);

  final ApiDescription _description;
  final F Function(BoundApi) _create;
  final List<ProxyClass> _parents;
  final List<ProxyCallback> _callbacks;
  late final _default = HostApi<F>(_description, '', null, _create);
  final _others = Expando<HostApi<F>>();
  final _handlers = Expando<Map<String, Function>>();

  /// Its functions in the library of [context].
  HostApi<F> of(MessageChannelContext? context) => context == null
      ? _default
      : _others[context] ??= HostApi<F>(_description, '', context, _create);

  /// Answers the callbacks of all objects by [handlers], where there is one;
  /// with [clear] not at all.
  void setUp(
    MessageChannelContext? context,
    Map<String, Function?> handlers, {
    required bool clear,
  }) {
    final native = nativeContext(context);
    _handlers[native] = {
      for (final MapEntry(:key, :value) in handlers.entries)
        if (value != null && !clear) key: value
    };
    final instances = native.typed.proxies.._known.add(this);
    if (_callbacks.isNotEmpty) _answer(instances, clear ? null : _callbacks);
  }

  /// The function that was given to [setUp] for the callback, or [own].
  C handler<C extends Function?>(FlutterCall call, String callback, C own) =>
      handlerIn<C>(call.proxies.context, callback) ?? own;

  /// The function that was given to [setUp].
  C? handlerIn<C>(MessageChannelContext context, String callback) =>
      _handlers[context]?[callback] as C?;

  /// Answers the callbacks of its objects from now on.
  void _ensureSetUp(ProxyInstances instances) {
    if (!instances._known.add(this)) return;
    if (_callbacks.isNotEmpty) _answer(instances, _callbacks);
    for (final parent in _parents) {
      parent._ensureSetUp(instances);
    }
  }

  void _answer(ProxyInstances instances, List<ProxyCallback>? callbacks) {
    FlutterApi.setUp(
      _description,
      '',
      instances.context,
      callbacks == null
          ? null
          : [
              for (final callback in callbacks)
                (call) {
                  final reader = call.read();
                  final id = reader.readInt();
                  callback(call, reader, () => instances._called(id));
                }
            ],
      // Who waits for a callback keeps the isolate.
      keepIsolateAlive: false,
    );
  }
}

/// The objects of one context that stand for objects of its library.
final class ProxyInstances {
  /// Those of the context of [_memory].
  ProxyInstances(this._memory)
      : _finalizer = NativeFinalizer(_memory.library.handleCollected);

  final TypedMemory _memory;
  final NativeFinalizer _finalizer;
  final _objects = <int, WeakReference<ProxyObject>>{};

  /// The classes whose callbacks are answered, or were taken off.
  final _known = <ProxyClass>{};
  int _pruneAt = 64;

  /// The context.
  MessageChannelContext get context => _memory.owner;

  /// The number of [object].
  int idOf(ProxyObject object) {
    final id = object._id;
    if (id == ProxyObject._disposed) {
      throw StateError('this ${object.runtimeType} was disposed');
    }
    if (id == ProxyObject._none) {
      throw StateError('this ${object.runtimeType} stands for no object of the '
          'native library: it was made by pigeon_detached');
    }
    if (!identical(object._instances, this)) {
      throw ArgumentError.value(
          object, null, 'stands for an object of another native library');
    }
    return id;
  }

  /// The library sends the object [id].
  T arrived<T extends ProxyObject>(int id, ProxyClass type, T Function() make) {
    final known = _objects[id]?.target;
    if (known is T) {
      _request(Request.objectKnown, id);
      return known;
    }
    final T made;
    try {
      made = make();
    } on Object {
      // Nobody will ever let go of it.
      _request(Request.objectKnown, id);
      rethrow;
    }
    _adopt(made, id, type);
    return made;
  }

  void _adopt(ProxyObject object, int id, ProxyClass type) {
    if (object._id != ProxyObject._none) {
      _request(Request.objectKnown, id);
      throw StateError(
          'this ${object.runtimeType} stands for another object already');
    }
    _request(Request.objectAdopted, id);
    object
      .._instances = this
      .._id = id;
    _finalizer.attach(object, Pointer.fromAddress(id), detach: object);
    _objects[id] = WeakReference(object);
    if (_objects.length >= _pruneAt) _prune();
    type._ensureSetUp(this);
  }

  void _dispose(ProxyObject object) {
    final id = object._id;
    object._id = ProxyObject._disposed;
    _finalizer.detach(object);
    if (identical(_objects[id]?.target, object)) _objects.remove(id);
    _request(Request.objectDisposed, id);
  }

  /// The object whose callback the library calls.
  ProxyObject _called(int id) =>
      _objects[id]?.target ??
      (throw PlatformException(
          code: 'object-not-in-dart',
          message: 'the Dart object was collected or disposed, and its '
              'callbacks with it'));

  void _request(int what, int id) =>
      _memory.library.request(_memory.context, what, id, 0);

  void _prune() {
    _objects.removeWhere((_, reference) => reference.target == null);
    _pruneAt = 2 * _objects.length + 64;
  }
}
