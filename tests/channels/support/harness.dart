/// Tests of channels: those of `tests/vm`, with the errors of Flutter's library.
library;

import 'dart:typed_data';

import 'package:flutter/foundation.dart' show FlutterError;
import 'package:flutter/services.dart';

import '../../vm/support/harness.dart';

export '../../vm/support/harness.dart' hide TestLibrary, checkError;

/// Waits for [future] to end with a [PlatformException], which must come within
/// a second, and compares each of its fields.
Future<void> checkPlatformError(
  Future<Object?> future, {
  required Object code,
  Object? message,
  Object? details,
}) async {
  final Object? result;
  try {
    result = await future.timeout(const Duration(seconds: 1));
  } on PlatformException catch (error) {
    checkMatches(error.code, code, 'code');
    checkMatches(error.message, message, 'message');
    checkMatches(error.details, details, 'details');
    return;
  }
  fail('expected a PlatformException, not the result ${show(result)}');
}

/// [expected] is the value, or a pattern that must be found in it.
void checkMatches(Object? actual, Object? expected, String what) {
  if (expected is! Pattern || expected is String) {
    return checkEqual(actual, expected, what);
  }
  check('$actual'.contains(expected), '$what is $actual, not $expected');
}

/// Waits for [future] to end with an [E], which must come within a second.
Future<E> checkFails<E extends Object>(
  Future<Object?> future, {
  List<String> contains = const [],
  Duration within = const Duration(seconds: 1),
}) async {
  final Object? result;
  try {
    result = await future.timeout(within);
  } on Object catch (error) {
    if (error is! E) fail('expected $E, not ${error.runtimeType}: $error');
    for (final part in contains) {
      check('$error'.contains(part), '"$part" is missing in: $error');
    }
    return error;
  }
  fail('expected $E, not the result ${show(result)}');
}

/// Collects what is reported while [body] runs.
Future<List<Object>> reportsOf(Future<void> Function() body) async {
  final before = FlutterError.onError;
  final reports = <Object>[];
  FlutterError.onError = (details) => reports.add(details.exception);
  try {
    await body();
  } finally {
    FlutterError.onError = before;
  }
  return reports;
}

/// The bytes of [digits], two for each.
ByteData bytesOf(String digits) => ByteData.sublistView(Uint8List.fromList([
      for (var i = 0; i < digits.length; i += 2)
        int.parse(digits.substring(i, i + 2), radix: 16),
    ]));

/// [data] as digits, two for each byte.
String hexOf(ByteData data) => Uint8List.sublistView(data)
    .map((byte) => byte.toRadixString(16).padLeft(2, '0'))
    .join();
