/// The base of all proxies: objects of Dart for objects of the host.
@immutable
abstract class PigeonInternalProxyApiBaseClass {
  PigeonInternalProxyApiBaseClass({
    this.pigeon_binaryMessenger,
    PigeonInstanceManager? pigeon_instanceManager,
  }) : pigeon_instanceManager = pigeon_instanceManager ?? PigeonInstanceManager.instance;

  /// Sends and receives the messages of this object; null: the default one.
  @protected
  final BinaryMessenger? pigeon_binaryMessenger;

  /// Knows this object and the host's by one identifier.
  @protected
  final PigeonInstanceManager pigeon_instanceManager;

  /// Another object for the same object of the host, which does not make one
  /// there. The instance manager keeps it while the host may ask for it.
  @protected
  PigeonInternalProxyApiBaseClass pigeon_copy();
}

/// Knows the objects of Dart that stand for objects of the host, by identifiers.
///
/// It holds what the app uses weakly, and a copy of it strongly for as long as
/// the host has its own. When the app's object is collected, the host is told,
/// and may let go; when it does, the copy goes too.
class PigeonInstanceManager {
  /// [onWeakReferenceRemoved] is called with the identifier of an object that
  /// the app does not use any more.
  PigeonInstanceManager({required void Function(int) onWeakReferenceRemoved}) {
    this.onWeakReferenceRemoved = (int identifier) {
      // It may be in use again.
      if (_weakInstances[identifier]?.target == null) {
        _weakInstances.remove(identifier);
        onWeakReferenceRemoved(identifier);
      }
    };
    _finalizer = Finalizer<int>((int identifier) => this.onWeakReferenceRemoved(identifier));
  }

  /// Identifiers below this one are made by Dart, others by the host.
  static const int _maxDartCreatedIdentifier = 65536;

  /// The manager of all objects that are not given another one.
  static final PigeonInstanceManager instance = _initInstance();

  final Expando<int> _identifiers = Expando<int>();
  final Map<int, WeakReference<PigeonInternalProxyApiBaseClass>> _weakInstances =
      <int, WeakReference<PigeonInternalProxyApiBaseClass>>{};
  final Map<int, PigeonInternalProxyApiBaseClass> _strongInstances =
      <int, PigeonInternalProxyApiBaseClass>{};
  late final Finalizer<int> _finalizer;
  int _nextIdentifier = 0;

  /// Called with the identifier of an object that the app does not use any more.
  late void Function(int) onWeakReferenceRemoved;

  static PigeonInstanceManager _initInstance() {
    if (Platform.environment['FLUTTER_TEST'] == 'true') {
      return PigeonInstanceManager(onWeakReferenceRemoved: (_) {});
    }
    WidgetsFlutterBinding.ensureInitialized();
    final _PigeonInternalInstanceManagerApi api = _PigeonInternalInstanceManagerApi();
    // What an isolate that was here before has left.
    api.clear().then((_) {}, onError: (Object _) {});
    final PigeonInstanceManager instanceManager = PigeonInstanceManager(
      onWeakReferenceRemoved: (int identifier) {
        // Nobody waits for it, and nothing can be done if the host is gone.
        api.removeStrongReference(identifier).then((_) {}, onError: (Object _) {});
      },
    );
    _PigeonInternalInstanceManagerApi.setUpMessageHandlers(instanceManager: instanceManager);
    _setUpProxyApis(instanceManager);
    return instanceManager;
  }

  /// Adds an object that the app made; its new identifier.
  int addDartCreatedInstance(PigeonInternalProxyApiBaseClass instance) {
    assert(getIdentifier(instance) == null);
    final int identifier = _nextUniqueIdentifier();
    _identifiers[instance] = identifier;
    _hold(instance, identifier);
    final PigeonInternalProxyApiBaseClass copy = instance.pigeon_copy();
    _identifiers[copy] = identifier;
    _strongInstances[identifier] = copy;
    return identifier;
  }

  /// Adds an object for one that the host has made.
  void addHostCreatedInstance(PigeonInternalProxyApiBaseClass instance, int identifier) {
    assert(!containsIdentifier(identifier));
    assert(getIdentifier(instance) == null);
    assert(identifier >= 0);
    _identifiers[instance] = identifier;
    _strongInstances[identifier] = instance;
  }

  /// Lets go of an object before it is collected; its identifier, or null if it
  /// has none.
  int? removeWeakReference(PigeonInternalProxyApiBaseClass instance) {
    final int? identifier = getIdentifier(instance);
    if (identifier == null) {
      return null;
    }
    _identifiers[instance] = null;
    _weakInstances.remove(identifier);
    _finalizer.detach(instance);
    onWeakReferenceRemoved(identifier);
    return identifier;
  }

  /// Lets go of the copy that is held strongly. The app must not use the object
  /// any more.
  T? remove<T extends PigeonInternalProxyApiBaseClass>(int identifier) {
    final T? instance = _weakInstances[identifier]?.target as T?;
    assert(
      instance == null,
      'A strong instance with identifier $identifier is being removed despite the weak reference still existing: $instance',
    );
    return _strongInstances.remove(identifier) as T?;
  }

  /// The object of that identifier: the one that the app uses, or a new one.
  T? getInstanceWithWeakReference<T extends PigeonInternalProxyApiBaseClass>(int identifier) {
    final PigeonInternalProxyApiBaseClass? weakInstance = _weakInstances[identifier]?.target;
    if (weakInstance != null) {
      return weakInstance as T;
    }
    final PigeonInternalProxyApiBaseClass? strongInstance = _strongInstances[identifier];
    if (strongInstance == null) {
      return null;
    }
    final PigeonInternalProxyApiBaseClass copy = strongInstance.pigeon_copy();
    _identifiers[copy] = identifier;
    _hold(copy, identifier);
    return copy as T;
  }

  /// The identifier of an object; null if it has none.
  int? getIdentifier(PigeonInternalProxyApiBaseClass instance) => _identifiers[instance];

  /// Whether there is an object of that identifier.
  bool containsIdentifier(int identifier) =>
      _weakInstances.containsKey(identifier) || _strongInstances.containsKey(identifier);

  void _hold(PigeonInternalProxyApiBaseClass instance, int identifier) {
    _weakInstances[identifier] = WeakReference<PigeonInternalProxyApiBaseClass>(instance);
    _finalizer.attach(instance, identifier, detach: instance);
  }

  int _nextUniqueIdentifier() {
    for (int tried = 0; tried < _maxDartCreatedIdentifier; tried++) {
      final int identifier = _nextIdentifier;
      _nextIdentifier = (_nextIdentifier + 1) % _maxDartCreatedIdentifier;
      if (!containsIdentifier(identifier)) {
        return identifier;
      }
    }
    throw StateError('There are $_maxDartCreatedIdentifier proxies already: keep fewer of them');
  }
}

/// Tells the host what was collected, and hears it from the host.
class _PigeonInternalInstanceManagerApi {
  _PigeonInternalInstanceManagerApi({this.pigeonVar_binaryMessenger});

  final BinaryMessenger? pigeonVar_binaryMessenger;

  static void setUpMessageHandlers({
    bool pigeon_clearHandlers = false,
    BinaryMessenger? binaryMessenger,
    PigeonInstanceManager? instanceManager,
  }) {
    _handle(
      binaryMessenger,
      _removeStrongReferenceChannel,
      pigeon_clearHandlers
          ? null
          : (_PigeonArguments args) async {
              final int identifier = args.at(0, 'identifier', (Object? value) => value as int);
              (instanceManager ?? PigeonInstanceManager.instance).remove(identifier);
              return wrapResponse(empty: true);
            },
    );
  }

  Future<void> removeStrongReference(int identifier) => _call<void>(
        pigeonVar_binaryMessenger,
        _removeStrongReferenceChannel,
        <Object?>[identifier],
        (Object? value) {},
      );

  Future<void> clear() => _call<void>(
        pigeonVar_binaryMessenger,
        _clearChannel,
        null,
        (Object? value) {},
      );
}

/// The codec of calls that may carry proxies.
class _PigeonInternalProxyApiBaseCodec extends _PigeonReplyCodec {
  const _PigeonInternalProxyApiBaseCodec(this.instanceManager);

  final PigeonInstanceManager instanceManager;

  @override
  void writeValue(WriteBuffer buffer, Object? value) {
    if (value is PigeonInternalProxyApiBaseClass) {
      buffer.putUint8(128);
      super.writeValue(buffer, instanceManager.getIdentifier(value));
    } else {
      super.writeValue(buffer, value);
    }
  }

  @override
  Object? readValueOfType(int type, ReadBuffer buffer) {
    if (type != 128) {
      return super.readValueOfType(type, buffer);
    }
    final Object? identifier = this.readValue(buffer);
    return identifier is int ? instanceManager.getInstanceWithWeakReference(identifier) : null;
  }
}
