/// Tests that print one line each, `ok NAME` or `FAILED NAME: reason`, and
/// `# done N` at the end. This package has no dependency, so this is all there
/// is.
library;

import 'dart:async';
import 'dart:io';
import 'dart:typed_data';

final _tests = <(String, FutureOr<void> Function())>[];

/// Adds a test; [name] states the behaviour.
void test(String name, FutureOr<void> Function() body) =>
    _tests.add((name, body));

/// Runs the tests and ends the program.
Future<Never> runTests() async {
  var failures = 0;
  for (final (name, body) in _tests) {
    final problem = await _run(body);
    if (problem != null) failures++;
    print(problem == null ? 'ok $name' : 'FAILED $name: $problem');
  }
  print('# done ${_tests.length}');
  await stdout.flush();
  exit(failures == 0 ? 0 : 1);
}

/// What is wrong, or `null`. Errors that nobody handles count as well.
Future<String?> _run(FutureOr<void> Function() body) {
  final ended = Completer<String?>();
  void end(String? problem) {
    if (!ended.isCompleted) ended.complete(problem);
  }

  final alarm =
      Timer(const Duration(seconds: 5), () => end('still waiting after 5 s'));
  runZonedGuarded(() async {
    await body();
    // Lets errors surface that nobody handles.
    await turn();
    end(null);
  }, (error, trace) {
    final here = '$trace'
        .split('\n')
        .firstWhere((line) => line.contains('_test.dart'), orElse: () => '');
    end('$error at ${here.trim()}'.replaceAll('\n', ' / '));
  });
  return ended.future.whenComplete(alarm.cancel);
}

/// Lets the event loop turn once.
Future<void> turn() => Future<void>.delayed(Duration.zero);

/// Fails with [message].
Never fail(String message) => throw StateError(message);

/// Fails with [otherwise] unless [condition] holds.
void check(bool condition, String otherwise) {
  if (!condition) fail(otherwise);
}

/// Compares by content and by type: lists, maps with their order, typed data,
/// doubles by their bits.
void checkEqual(Object? actual, Object? expected, [String what = 'value']) {
  if (!same(actual, expected)) {
    fail('$what is $actual (${actual.runtimeType}), not $expected');
  }
}

/// Whether two values are the same.
bool same(Object? a, Object? b) {
  if (a is TypedData && b is TypedData) {
    return _kind(a) == _kind(b) && same([..._bytes(a)], [..._bytes(b)]);
  }
  if (a is TypedData || b is TypedData) return false;
  if (a is Map && b is Map) {
    return same([...a.keys], [...b.keys]) && same([...a.values], [...b.values]);
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

String _kind(TypedData list) => switch (list) {
      Int8List() => 'Int8List',
      Uint8List() => 'Uint8List',
      Int16List() => 'Int16List',
      Uint16List() => 'Uint16List',
      Int32List() => 'Int32List',
      Uint32List() => 'Uint32List',
      Int64List() => 'Int64List',
      Float32List() => 'Float32List',
      Float64List() => 'Float64List',
      _ => '${list.runtimeType}',
    };

Uint8List _bytes(TypedData list) =>
    list.buffer.asUint8List(list.offsetInBytes, list.lengthInBytes);

/// Runs [body], which must throw an [E] or give a future that ends with one,
/// and gives that. [contains] are parts of its text.
Future<E> checkError<E extends Object>(
  FutureOr<Object?> Function() body, {
  List<String> contains = const [],
}) async {
  final Object? result;
  try {
    result = await body();
  } on Object catch (error) {
    if (error is! E) fail('expected $E, not ${error.runtimeType}: $error');
    for (final part in contains) {
      check('$error'.contains(part), '"$part" is missing in: $error');
    }
    return error;
  }
  fail('expected $E, not the result $result');
}

/// Runs [body] in an error zone of its own and gives the errors that nobody
/// handled there.
Future<List<Object>> uncaughtErrors(FutureOr<void> Function() body) async {
  final errors = <Object>[];
  final done = Completer<void>();
  runZonedGuarded(() async {
    await body();
    await turn();
    done.complete();
  }, (error, _) => errors.add(error));
  await done.future;
  return errors;
}
