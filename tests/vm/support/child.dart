/// Programs of their own, started as this one was.
library;

import 'dart:convert';
import 'dart:io';

import 'checks.dart';
import 'library.dart';

/// A Dart program in a process of its own.
class Child {
  Child._(this.process)
      : output = process.stdout.transform(utf8.decoder).join(),
        errors = process.stderr.transform(utf8.decoder).join();

  /// Starts `support/programs/PROGRAM.dart`; its arguments are the folder of
  /// the libraries and [arguments].
  static Future<Child> start(
    TestLibrary library,
    String program, [
    List<String> arguments = const [],
  ]) async {
    final script = Platform.script.resolve('support/programs/$program.dart');
    return Child._(await Process.start(Platform.resolvedExecutable, [
      ...Platform.executableArguments,
      script.toFilePath(),
      library.folder,
      ...arguments,
    ]));
  }

  /// The process.
  final Process process;

  /// What it has printed, once it has ended.
  final Future<String> output;

  /// What it has printed to the standard error.
  final Future<String> errors;

  /// Its exit code; it is killed when it has none [within] that time.
  Future<int> exitCode({Duration within = const Duration(seconds: 25)}) =>
      process.exitCode.timeout(within, onTimeout: () {
        process.kill(ProcessSignal.sigkill);
        fail('the program does not end by itself');
      });

  /// Whether it still runs after [milliseconds].
  Future<bool> runsFor(int milliseconds) => process.exitCode
      .then((_) => false)
      .timeout(Duration(milliseconds: milliseconds), onTimeout: () => true);
}
