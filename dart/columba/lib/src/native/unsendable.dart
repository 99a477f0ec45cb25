import '../errors.dart';

/// A value that the encoder has met and cannot send; where it stands is found
/// afterwards, so that messages without mistakes pay nothing for it.
class UnsendableValue implements Exception {
  UnsendableValue._(this.value, this.reason);

  /// A type that does not travel.
  factory UnsendableValue.type(Object value) => UnsendableValue._(
      value,
      switch (value) {
        BigInt() => 'a BigInt does not fit the 64 bits of an int; send its '
            'toString()',
        Function() => 'functions cannot be sent',
        _ => 'values of type ${value.runtimeType} cannot be sent; convert them '
            'to a list or map first',
      });

  /// Nested deeper than [limit], or without end.
  factory UnsendableValue.tooDeep(Object value, int limit) => UnsendableValue._(
      value, 'lists and maps are nested deeper than the limit of $limit levels');

  /// Longer than [limit].
  factory UnsendableValue.tooLong(int length, int limit) => UnsendableValue._(
      null, 'a list or map of $length elements is over the limit of $limit');

  /// A string that is no text.
  factory UnsendableValue.loneSurrogate(String value, int index) =>
      UnsendableValue._(
          value,
          'the string has a lone surrogate at index $index, which Rust\'s '
          'strings cannot hold; send its codeUnits in a Uint16List');

  /// What cannot be sent.
  final Object? value;

  /// Why.
  final String reason;

  /// The error for the sender of [root], which is called [name].
  UnsendableValueError locate(Object? root, String name, int maxDepth) {
    final finder = _Finder(value, maxDepth);
    final path = finder.find(root, name, 0) ?? name;
    final reason = finder.cycle == null
        ? this.reason
        : 'the list or map at ${finder.cycle} contains itself';
    return UnsendableValueError(value, finder.cycle ?? path, reason);
  }
}

/// Walks down to a value as the encoder did.
class _Finder {
  _Finder(this.target, this.maxDepth);

  final Object? target;
  final int maxDepth;
  String? cycle;
  final _open = Set<Object>.identity();

  /// The number of steps is bounded: an error message is not worth more.
  int _steps = 100000;

  String? find(Object? value, String path, int depth) {
    if (identical(value, target) && target != null) {
      if (value is! Iterable<Object?> && value is! Map<Object?, Object?>) {
        return path;
      }
      if (depth >= maxDepth) return path;
    }
    if (depth > maxDepth || value == null || _steps-- <= 0) return null;
    if (value is! List<Object?> && value is! Map<Object?, Object?>) return null;
    if (!_open.add(value)) {
      cycle = path;
      return path;
    }
    final found = value is List<Object?>
        ? _inList(value, path, depth)
        : _inMap(value as Map<Object?, Object?>, path, depth);
    _open.remove(value);
    return found;
  }

  String? _inList(List<Object?> list, String path, int depth) {
    for (var i = 0; i < list.length; i++) {
      final found = find(list[i], '$path[$i]', depth + 1);
      if (found != null) return _short(found);
    }
    return null;
  }

  String? _inMap(Map<Object?, Object?> map, String path, int depth) {
    for (final MapEntry(:key, :value) in map.entries) {
      final shown = key is String ? "'$key'" : '$key';
      final found = find(key, '$path.keys[$shown]', depth + 1) ??
          find(value, '$path[$shown]', depth + 1);
      if (found != null) return _short(found);
    }
    return null;
  }

  static String _short(String path) => path.length <= 200
      ? path
      : '${path.substring(0, 100)}..${path.substring(path.length - 50)}';
}
