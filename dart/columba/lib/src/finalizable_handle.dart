import 'dart:ffi';

/// Something in Rust that lives as long as this object.
///
/// The same handle sent twice arrives as the identical object. When the object
/// is collected, or its isolate exits, Rust runs the handle's finalizer.
final class FinalizableHandle implements Finalizable {
  /// Made by this package for a handle that arrives.
  FinalizableHandle.internal(this._id);

  final int _id;

  @override
  String toString() => 'FinalizableHandle($_id)';
}
