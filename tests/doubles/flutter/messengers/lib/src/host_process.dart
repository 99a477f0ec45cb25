import 'dart:async';
import 'dart:convert';
import 'dart:io';

import 'package:flutter/services.dart';

import 'pipe_messenger.dart';
import 'receiver.dart';

/// A process that plays the host: it reads frames from its standard input and
/// writes frames to its standard output. What it writes to its standard error is
/// part of the error that calls fail with after its end.
class HostProcess extends BinaryMessenger {
  HostProcess._(this._process) {
    _process.stderr
        .transform(const Utf8Decoder(allowMalformed: true))
        .listen(_errors.write, onDone: _errorsDone.complete);
    // A broken pipe is the host's end, which its output and status tell.
    unawaited(_process.stdin.done.then((_) {}, onError: (_) {}));
    _messenger = PipeMessenger(
        _untilExit(_process.stdout), _process.stdin, Receiver.dart());
    // A host that breaks the protocol is of no use.
    unawaited(_messenger.closed.then((_) => kill(ProcessSignal.sigkill)));
  }

  /// Starts [executable]; throws a [ProcessException] if it cannot be.
  static Future<HostProcess> start(
    String executable,
    List<String> arguments, {
    String? workingDirectory,
    Map<String, String>? environment,
  }) async =>
      HostProcess._(await Process.start(executable, arguments,
          workingDirectory: workingDirectory, environment: environment));

  final Process _process;
  final _errors = StringBuffer();
  final _errorsDone = Completer<void>();
  late final PipeMessenger _messenger;

  /// What the host has written to its standard error.
  String get errors => '$_errors';

  /// Its status, once it has ended.
  Future<int> get exitCode => _process.exitCode;

  /// The process, to be sent signals.
  bool kill([ProcessSignal signal = ProcessSignal.sigterm]) =>
      _process.kill(signal);

  /// Ends the host's input and waits for its end; kills it after [patience].
  Future<int> close({Duration patience = const Duration(seconds: 10)}) {
    _messenger.closeOutput();
    return _process.exitCode.timeout(patience, onTimeout: () {
      _process.kill(ProcessSignal.sigkill);
      return _process.exitCode;
    });
  }

  @override
  Future<ByteData?> send(String channel, ByteData? message) =>
      _messenger.send(channel, message);

  @override
  void setMessageHandler(String channel, MessageHandler? handler) =>
      _messenger.setMessageHandler(channel, handler);

  @override
  Future<void> handlePlatformMessage(String channel, ByteData? data,
          PlatformMessageResponseCallback? callback) =>
      _messenger.handlePlatformMessage(channel, data, callback);

  /// The host's output. Its end waits for the host's status, which says more.
  Stream<List<int>> _untilExit(Stream<List<int>> output) async* {
    yield* output;
    final status =
        await _process.exitCode.timeout(const Duration(seconds: 2), onTimeout: () {
      _process.kill(ProcessSignal.sigkill);
      return _process.exitCode;
    });
    await _errorsDone.future.timeout(const Duration(seconds: 1),
        onTimeout: () {});
    final errors = this.errors.trimRight();
    _messenger.fail('the host ended with status $status'
        '${errors.isEmpty ? '' : ':\n$errors'}');
  }
}
