/// What tests check, with messages that say what was there instead.
library;

import 'dart:async';
import 'dart:typed_data';

import 'package:columba/columba.dart';

/// A check that did not hold.
class CheckFailure implements Exception {
  /// Says what was wrong.
  CheckFailure(this.message);

  /// What was wrong.
  final String message;

  @override
  String toString() => message;
}

/// Fails with [message].
Never fail(String message) => throw CheckFailure(message);

/// Fails with [otherwise] unless [condition] holds.
void check(bool condition, String otherwise) {
  if (!condition) fail(otherwise);
}

/// Compares lists and maps by their content and order, typed data by its type
/// too, doubles by their bits.
void checkEqual(Object? actual, Object? expected, [String what = 'value']) {
  if (!same(actual, expected)) {
    fail('$what is ${show(actual)}, not ${show(expected)}');
  }
}

/// Whether two values are the same, types of typed data and the order of map
/// entries included.
bool same(Object? a, Object? b) {
  if (a is TypedData || b is TypedData) return _sameTyped(a, b);
  if (a is Map && b is Map) {
    return same(a.keys.toList(), b.keys.toList()) &&
        same(a.values.toList(), b.values.toList());
  }
  if (a is List && b is List) {
    if (a.length != b.length) return false;
    for (var i = 0; i < a.length; i++) {
      if (!same(a[i], b[i])) return false;
    }
    return true;
  }
  if (a is double && b is double) {
    return a.isNaN && b.isNaN || a == b && a.isNegative == b.isNegative;
  }
  return a.runtimeType == b.runtimeType && a == b;
}

bool _sameTyped(Object? a, Object? b) {
  if (a is! TypedData || b is! TypedData || _kind(a) != _kind(b)) return false;
  if (a.lengthInBytes != b.lengthInBytes) return false;
  final (one, other) = (_bytes(a), _bytes(b));
  for (var i = 0; i < one.length; i++) {
    if (one[i] != other[i]) return false;
  }
  return true;
}

String _kind(TypedData list) => switch (list) {
      Int8List() => 'Int8List',
      Uint8List() => 'Uint8List',
      Uint8ClampedList() => 'Uint8ClampedList',
      Int16List() => 'Int16List',
      Uint16List() => 'Uint16List',
      Int32List() => 'Int32List',
      Uint32List() => 'Uint32List',
      Int64List() => 'Int64List',
      Uint64List() => 'Uint64List',
      Float32List() => 'Float32List',
      Float64List() => 'Float64List',
      _ => '${list.runtimeType}',
    };

Uint8List _bytes(TypedData list) =>
    list.buffer.asUint8List(list.offsetInBytes, list.lengthInBytes);

/// [value] for people; cut when it is long.
String show(Object? value) {
  final text = switch (value) {
    TypedData() when value.lengthInBytes > 64 =>
      '${_kind(value)} of ${value.lengthInBytes} bytes',
    TypedData() => '${_kind(value)} $value',
    String() when value.length > 100 => 'a string of ${value.length} units',
    String() => '"$value"',
    _ => '$value (${value.runtimeType})',
  };
  return text.length <= 300 ? text : '${text.substring(0, 300)}..';
}

/// Waits for [future] to end with an [E], which must come within a second, and
/// gives it.
///
/// [code] is that of the `PlatformException`; [contains] are parts of its text.
Future<E> checkError<E extends Object>(
  Future<Object?> future, {
  String? code,
  List<String> contains = const [],
  Duration within = const Duration(seconds: 1),
}) async {
  final Object? result;
  try {
    result = await future.timeout(within);
  } on TimeoutException {
    fail('no $E after ${within.inMilliseconds} ms');
  } on CheckFailure {
    rethrow;
  } on Object catch (error) {
    if (error is! E) fail('expected $E, not ${error.runtimeType}: $error');
    if (error is PlatformException && code != null) {
      check(error.code == code, 'the code is ${error.code}, not $code: $error');
    }
    for (final part in contains) {
      check('$error'.contains(part), '"$part" is missing in: $error');
    }
    return error;
  }
  fail('expected $E, not the result ${show(result)}');
}

/// Runs [body], which must throw an [E], and gives that.
E checkThrows<E extends Object>(
  void Function() body, {
  List<String> contains = const [],
}) {
  try {
    body();
  } on Object catch (error) {
    if (error is! E) fail('expected $E, not ${error.runtimeType}: $error');
    for (final part in contains) {
      check('$error'.contains(part), '"$part" is missing in: $error');
    }
    return error;
  }
  fail('nothing was thrown, expected $E');
}

/// Looks again and again until [condition] holds.
Future<void> eventually(
  String what,
  FutureOr<bool> Function() condition, {
  Duration within = const Duration(seconds: 2),
}) async {
  final clock = Stopwatch()..start();
  while (!await condition()) {
    if (clock.elapsed > within) {
      fail('not after ${within.inMilliseconds} ms: $what');
    }
    await pause(5);
  }
}

/// Lets the event loop run for some milliseconds.
Future<void> pause(int milliseconds) =>
    Future<void>.delayed(Duration(milliseconds: milliseconds));
