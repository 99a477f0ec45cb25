import 'dart:ffi';

import '../finalizable_handle.dart';
import 'native_library.dart';

/// The objects of finalizable handles in this isolate.
class Handles {
  /// Those of the context [_context] of [library].
  Handles(NativeLibrary library, this._context)
      : _attached = library.handleAttached,
        _finalizer = NativeFinalizer(library.handleCollected);

  final int _context;
  final int Function(int context, int handle) _attached;
  final NativeFinalizer _finalizer;
  final _objects = <int, WeakReference<FinalizableHandle>>{};
  int _pruneAt = 64;

  /// The object of the handle [id]; `null` when it was finalized.
  FinalizableHandle? of(int id) {
    final known = _objects[id]?.target;
    if (known != null) return known;
    final externalSize = _attached(_context, id);
    if (externalSize < 0) return null;
    final object = FinalizableHandle.internal(id);
    _finalizer.attach(object, Pointer.fromAddress(id),
        externalSize: externalSize);
    _objects[id] = WeakReference(object);
    if (_objects.length >= _pruneAt) _prune();
    return object;
  }

  void _prune() {
    _objects.removeWhere((_, reference) => reference.target == null);
    _pruneAt = 2 * _objects.length + 64;
  }
}
