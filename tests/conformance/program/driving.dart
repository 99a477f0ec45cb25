/// What generated tests call: each method with values, and what comes back.
library;

import 'src/harness.dart';
import 'src/same.dart';

export 'src/same.dart' show addFields;

/// Tests that [call] gives back each of [values].
void echo<T>(String title, Future<T> Function(T) call, List<T> Function() values) {
  test(title, () async {
    for (final value in values()) {
      final T answer = await call(value);
      checkSame(answer, value);
    }
  });
}

/// Tests that [call] gives each of [values] to Dart, as [received] tells, and
/// back.
void relay<T>(String title, Future<T> Function(T) call,
    Object? Function() received, List<T> Function() values) {
  test(title, () async {
    for (final value in values()) {
      final T answer = await call(value);
      final came = received();
      check(came is T, 'Dart received a ${came.runtimeType}, not a $T');
      checkSame(came, value, 'what Dart received');
      checkSame(answer, value);
    }
  });
}
