/// A double of `package:meta`: annotations have no effect at run time.
library;

/// Its instances never change.
const immutable = _Annotation();

/// For subclasses only.
const protected = _Annotation();

/// More visible than it would be without tests.
const visibleForTesting = _Annotation();

/// Overriding methods call this one.
const mustCallSuper = _Annotation();

/// For this library only.
const internal = _Annotation();

final class _Annotation {
  const _Annotation();
}
