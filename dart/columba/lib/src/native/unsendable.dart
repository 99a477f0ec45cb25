import 'dart:typed_data';

import '../errors.dart';

/// A value that the encoder has met and cannot send; where it stands is found
/// afterwards, so that messages without mistakes pay nothing for it.
class UnsendableValue implements Exception {
  UnsendableValue._(this.value, this.reason, {this.isTooDeep = false});

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
      value, 'values are nested deeper than the limit of $limit levels',
      isTooDeep: true);

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

  /// Whether the value itself could be sent, and only stands too deep.
  final bool isTooDeep;

  /// The error for the sender of [root], which is called [name].
  UnsendableValueError locate(Object? root, String name, int maxDepth) {
    final finder = _Finder(value, maxDepth, isTooDeep: isTooDeep);
    final path = finder.look(root, name) ?? name;
    final reason = finder.cycle == null
        ? this.reason
        : 'the list or map at ${finder.cycle} contains itself';
    return UnsendableValueError(value, finder.cycle ?? path, reason);
  }
}

/// Walks down to a value as the encoder did.
class _Finder {
  _Finder(this.target, this.maxDepth, {required this.isTooDeep});

  final Object? target;
  final int maxDepth;
  final bool isTooDeep;
  String? cycle;
  final _open = Set<Object>.identity();

  /// The number of steps is bounded: an error message is not worth more.
  int _steps = 100000;

  /// The path, or `null` when it cannot be told: a lazy iterable may give
  /// other elements than before, or throw.
  String? look(Object? root, String name) {
    try {
      return find(root, name, 0);
    } on Object {
      return null;
    }
  }

  String? find(Object? value, String path, int depth) {
    if (value == null) return null;
    if (identical(value, target) && (!isTooDeep || depth >= maxDepth)) {
      return path;
    }
    if (depth > maxDepth || _steps-- <= 0 || value is TypedData) return null;
    if (value is! Iterable<Object?> && value is! Map<Object?, Object?>) {
      return null;
    }
    if (!_open.add(value)) {
      cycle = path;
      return path;
    }
    final found = value is Map<Object?, Object?>
        ? _inMap(value, path, depth)
        : _inList((value as Iterable<Object?>).toList(), path, depth);
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
