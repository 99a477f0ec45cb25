/// Tests that print one line each: `ok NAME`, `FAILED NAME: reason` or
/// `skip NAME: reason`, and `# done N` at the end.
///
/// No package is at hand here but `columba` itself.
library;

import 'dart:async';
import 'dart:io';

export 'checks.dart';
export 'library.dart';

/// How long a test may take before it counts as waiting for ever.
const patience = Duration(seconds: 5);

final _tests = <_Test>[];

class _Test {
  _Test(this.name, this.body, this.patience, this.skip);

  final String name;
  final FutureOr<void> Function() body;
  final Duration patience;
  final String? skip;
}

/// Adds a test. [name] states the behaviour.
///
/// A test that takes longer than [within] has failed; one with a reason to
/// [skip] does not run.
void test(
  String name,
  FutureOr<void> Function() body, {
  Duration within = patience,
  String? skip,
}) =>
    _tests.add(_Test(name, body, within, skip));

/// Runs the tests one after the other, then [after], and ends the program.
///
/// It is ended by force, for handlers that are still set keep it alive.
Future<Never> runTests({FutureOr<void> Function()? after}) async {
  var failures = 0;
  for (final test in _tests) {
    final skip = test.skip;
    final problem = skip == null ? await _run(test) : null;
    if (problem != null) failures++;
    print(switch ((skip, problem)) {
      (final String skip, _) => 'skip ${test.name}: $skip',
      (_, final String problem) => 'FAILED ${test.name}: $problem',
      _ => 'ok ${test.name}',
    });
  }
  await after?.call();
  print('# done ${_tests.length}');
  await stdout.flush();
  exit(failures == 0 ? 0 : 1);
}

/// What is wrong, or `null`. Errors that nobody handles count as well.
Future<String?> _run(_Test test) {
  final ended = Completer<String?>();
  void end(String? problem) {
    if (!ended.isCompleted) ended.complete(problem);
  }

  final alarm = Timer(test.patience,
      () => end('still waiting after ${test.patience.inSeconds} s'));
  runZonedGuarded(() async {
    await test.body();
    end(null);
  }, (error, trace) => end(_oneLine(error, trace)));
  return ended.future.whenComplete(alarm.cancel);
}

String _oneLine(Object error, StackTrace trace) {
  final here = '$trace'
      .split('\n')
      .firstWhere((line) => line.contains('_test.dart'), orElse: () => '');
  final text = '$error at ${here.trim()}'.replaceAll('\n', ' / ');
  return text.length <= 600 ? text : '${text.substring(0, 600)}..';
}
