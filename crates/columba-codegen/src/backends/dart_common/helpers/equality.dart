/// Whether two values are the same, collections by their content.
bool _deepEquals(Object? a, Object? b) {
  if (identical(a, b)) {
    return true;
  }
  if (a is double && b is double) {
    return a == b || (a.isNaN && b.isNaN);
  }
  if (a is List && b is List) {
    if (a.length != b.length) {
      return false;
    }
    for (int i = 0; i < a.length; i++) {
      if (!_deepEquals(a[i], b[i])) {
        return false;
      }
    }
    return true;
  }
  if (a is Map && b is Map) {
    return a.length == b.length &&
        a.entries.every((MapEntry<Object?, Object?> entry) => _deepHolds(b, entry.key, entry.value));
  }
  if (a is Set && b is Set) {
    return a.length == b.length &&
        a.every((Object? element) =>
            b.contains(element) ||
            b.any((Object? other) => _deepEquals(element, other)));
  }
  if (a is ByteData && b is ByteData) {
    return _deepEquals(
      a.buffer.asUint8List(a.offsetInBytes, a.lengthInBytes),
      b.buffer.asUint8List(b.offsetInBytes, b.lengthInBytes),
    );
  }
  return a == b;
}

/// Whether [map] has [value] for the first of its keys that is the same as [key].
bool _deepHolds(Map<Object?, Object?> map, Object? key, Object? value) {
  if (key is String || key is int || key is bool || key is Enum) {
    return map.containsKey(key) && _deepEquals(map[key], value);
  }
  for (final MapEntry<Object?, Object?> entry in map.entries) {
    if (_deepEquals(entry.key, key)) {
      return _deepEquals(entry.value, value);
    }
  }
  return false;
}

/// The same number for values that are the same.
int _deepHash(Object? value) {
  if (value is double) {
    return value.isNaN ? double.nan.hashCode : (value == 0 ? 0.0 : value).hashCode;
  }
  if (value is List) {
    return Object.hashAll(value.map(_deepHash));
  }
  if (value is Map) {
    int sum = 0;
    value.forEach((Object? key, Object? value) {
      sum = (sum + ((_deepHash(key) * 31) ^ _deepHash(value))) & 0x3fffffff;
    });
    return sum;
  }
  if (value is Set) {
    return value.fold<int>(0, (int sum, Object? element) => (sum + _deepHash(element)) & 0x3fffffff);
  }
  if (value is ByteData) {
    return _deepHash(value.buffer.asUint8List(value.offsetInBytes, value.lengthInBytes));
  }
  return value.hashCode;
}
