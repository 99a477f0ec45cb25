/// How long a program lives that has opened a context.
library;

import 'support/child.dart';
import 'support/harness.dart';

Future<Never> main(List<String> arguments) {
  final library = TestLibrary.of(arguments);

  /// A program that ends by itself has the exit code [code] and prints
  /// [output].
  void ends(String name, String what, String output, {int code = 0}) =>
      test(name, () async {
        final child = await Child.start(library, 'lifetime', [what]);
        final exitCode = await child.exitCode();
        checkEqual((await child.output).trim(), output, 'output');
        checkEqual(exitCode, code, 'exit code (${show(await child.errors)})');
      }, within: const Duration(seconds: 15));

  /// A program that goes on for as long as something may come.
  void goesOn(String name, String what) => test(name, () async {
        final child = await Child.start(library, 'lifetime', [what]);
        check(await child.runsFor(2000), 'the program has ended');
        child.process.kill();
        await child.exitCode();
      }, within: const Duration(seconds: 15));

  ends('a program with an open context and nothing pending ends', 'open', '');
  ends('a program ends after its calls are answered', 'call', 'answered');
  ends('a call that waits keeps the program alive until it is answered',
      'late answer', 'later');
  goesOn('a handler keeps the program alive', 'handler');
  ends('a handler that was taken off does not', 'handler taken off', 'waiting');
  goesOn('an open stream keeps the program alive', 'stream');
  ends('a stream that was cancelled does not', 'stream cancelled', 'cancelled');
  ends('a stream that could not be opened does not', 'stream of nobody',
      'NoSuchChannelException');
  ends('an uncaught error ends a program with calls in flight',
      'uncaught error', '',
      code: 255);
  ends('an error in a listener keeps nothing from being answered',
      'error in a listener',
      [
        for (var i = 0; i < 3; i++) 'Bad state: listener $i',
        'later',
      ].join('\n'));
  ends('a program may exit with calls in flight', 'exit with calls in flight',
      '',
      code: 7);
  // The VM itself answers with 255 when a main isolate calls `Isolate.exit`.
  for (final (how, code) in [('exit', 7), ('Isolate.exit', 255)]) {
    test('a program may end by $how while events pour in', () async {
      for (var i = 0; i < 3; i++) {
        final child = await Child.start(
            library, 'lifetime', ['exit while events pour', how]);
        checkEqual(await child.exitCode(), code, 'exit code');
      }
    }, within: const Duration(seconds: 60));
  }
  ends('a panic in Rust does not end the program', 'panic', 'true');
  return runTests();
}
