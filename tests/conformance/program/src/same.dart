/// Compares values as tests mean it: every bit, and every type.
library;

import 'dart:typed_data';

import 'package:conformance_transport/transport.dart';

import 'harness.dart';
import 'session.dart';

/// Of an object of a generated class its fields; `null` of anything else.
typedef Fields = List<Object?>? Function(Object value);

final _fields = <Fields>[];

/// Makes the fields of more classes known.
void addFields(Fields fields) => _fields.add(fields);

/// Fails unless [actual] is [expected] in every bit.
void checkSame(Object? actual, Object? expected, [String what = 'the answer']) {
  final difference = differenceOf(actual, expected);
  check(difference == null, '$what differs: $difference');
  // What is the same in every bit is equal for generated code too.
  if (expected != null && !_isOwnEqual(expected)) return;
  check(actual.hashCode == expected.hashCode, '$what has another hash');
}

/// Whether it equals itself by the generated `==`, and is the same here.
bool _isOwnEqual(Object value) =>
    fieldsOf(value) != null &&
    host.can(Ability.localTimes) &&
    !'$value'.contains('NaN');

/// The fields of an object of a generated class.
List<Object?>? fieldsOf(Object value) {
  for (final fields in _fields) {
    if (fields(value) case final found?) return found;
  }
  return null;
}

/// Where [a] differs from [b]; `null` if it does not.
String? differenceOf(Object? a, Object? b) => switch ((a, b)) {
      (final double a, final double b) =>
        a.isNaN && b.isNaN || a == b && a.isNegative == b.isNegative
            ? null
            : '$a, not $b',
      // What is no number has many forms; a host keeps one.
      (final Float64List a, final Float64List b) => _ofLists(a, b),
      (final Float32List a, final Float32List b) => _ofLists(a, b),
      (final TypedData a, final TypedData b) => _ofTypedData(a, b),
      (final List<Object?> a, final List<Object?> b) => _ofLists(a, b),
      (final Set<Object?> a, final Set<Object?> b) => _ofSets(a, b),
      (final Map<Object?, Object?> a, final Map<Object?, Object?> b) =>
        _ofMaps(a, b),
      (final DateTime a, final DateTime b) => _ofTimes(a, b),
      (final Object a, final Object b) => _ofObjects(a, b),
      (null, null) => null,
      _ => '${show(a)}, not ${show(b)}',
    };

String? _ofTypedData(TypedData a, TypedData b) =>
    same(a, b) ? null : '${show(a)}, not ${show(b)}';

String? _ofLists(List<Object?> a, List<Object?> b) {
  if (a.length != b.length || _isTyped(a) != _isTyped(b) && !_isAllowed(a, b)) {
    return '${show(a)}, not ${show(b)}';
  }
  for (var i = 0; i < a.length; i++) {
    final difference = differenceOf(a[i], b[i]);
    if (difference != null) return '[$i]: $difference';
  }
  return null;
}

bool _isTyped(List<Object?> list) => list is TypedData;

/// Numbers that a transport reads all at once come in a typed list.
bool _isAllowed(List<Object?> a, List<Object?> b) =>
    !host.can(Ability.plainLists) &&
    (a is Int64List && b is List<int> || a is Float64List && b is List<double>);

/// The order may be another: the codec of a host need not keep it.
String? _ofSets(Set<Object?> a, Set<Object?> b) {
  if (a.length != b.length) return '${show(a)}, not ${show(b)}';
  for (final element in a) {
    if (!b.any((other) => differenceOf(element, other) == null)) {
      return '${show(element)} of ${show(a)} is not in ${show(b)}';
    }
  }
  return null;
}

String? _ofMaps(Map<Object?, Object?> a, Map<Object?, Object?> b) {
  if (a.length != b.length) return '${show(a)}, not ${show(b)}';
  for (final entry in a.entries) {
    final key = b.keys
        .where((other) => differenceOf(entry.key, other) == null)
        .firstOrNull;
    if (key == null && entry.key != null) {
      return 'the key ${show(entry.key)} is not in ${show(b)}';
    }
    final difference = differenceOf(entry.value, b[key]);
    if (difference != null) return '[${show(entry.key)}]: $difference';
  }
  return null;
}

String? _ofTimes(DateTime a, DateTime b) {
  final isSame = a.isAtSameMomentAs(b) &&
      (a.isUtc == b.isUtc || !host.can(Ability.localTimes));
  return isSame ? null : '$a, not $b';
}

String? _ofObjects(Object a, Object b) {
  final (fields, others) = (fieldsOf(a), fieldsOf(b));
  if (fields == null || others == null) {
    final isSame = a.runtimeType == b.runtimeType && a == b;
    return isSame ? null : '${show(a)}, not ${show(b)}';
  }
  if (a.runtimeType != b.runtimeType) {
    return 'a ${a.runtimeType}, not a ${b.runtimeType}';
  }
  final difference = _ofLists(fields, others);
  return difference == null ? null : '${a.runtimeType}$difference';
}
