/// Isolates that come and go.
library;

import 'dart:async';
import 'dart:isolate';

import 'checks.dart';
import 'library.dart';

/// What runs in an isolate: it gets the library, opened there, and may give
/// something back by the port.
typedef Body = FutureOr<void> Function(TestLibrary library, SendPort main);

/// An isolate that runs a [Body].
class Worker {
  Worker._(this.isolate, this._fromWorker, this._exit);

  /// Starts one with the library [name] in [folder].
  ///
  /// [body] must be a top-level or static function, or capture only what can
  /// be sent.
  static Future<Worker> start(
    String folder,
    Body body, {
    String name = 'vm_tests',
  }) async {
    final fromWorker = ReceivePort();
    final exit = ReceivePort();
    final isolate = await Isolate.spawn(
        _run, (folder, name, body, fromWorker.sendPort),
        onExit: exit.sendPort, errorsAreFatal: true, onError: null);
    return Worker._(isolate, StreamIterator(fromWorker), exit);
  }

  static Future<void> _run((String, String, Body, SendPort) start) async {
    final (folder, name, body, main) = start;
    await body(TestLibrary(folder, name), main);
  }

  /// The isolate.
  final Isolate isolate;

  final StreamIterator<Object?> _fromWorker;
  final ReceivePort _exit;
  late final Future<void> _exited = _exit.first;

  /// The next thing that it sends.
  Future<T> next<T>() async {
    final got = await _fromWorker
        .moveNext()
        .timeout(const Duration(seconds: 4), onTimeout: () => false);
    check(got, 'the isolate sent nothing');
    return _fromWorker.current as T;
  }

  /// Waits until it has exited.
  Future<void> exited() async {
    await _exited.timeout(const Duration(seconds: 4),
        onTimeout: () => fail('the isolate does not exit'));
    await _fromWorker.cancel();
  }

  /// Kills it, whatever it does, and waits until it is gone.
  Future<void> kill() {
    isolate.kill(priority: Isolate.immediate);
    return exited();
  }
}
