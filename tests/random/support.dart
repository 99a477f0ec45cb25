/// What the checks of random values share.
library;

import 'package:flutter/services.dart';

/// A host that gives back the only argument of each call.
class Echo implements BinaryMessenger {
  Echo(this.codec);

  final MessageCodec<Object?> codec;

  @override
  Future<ByteData?> send(String channel, ByteData? message) async {
    final arguments = codec.decodeMessage(message)! as List<Object?>;
    return codec.encodeMessage(<Object?>[arguments.single]);
  }

  @override
  dynamic noSuchMethod(Invocation invocation) =>
      throw UnsupportedError('${invocation.memberName}');
}

/// The checks of one interface.
class Checker {
  int count = 0;
  final List<String> failures = [];

  /// What is still to be done, in order.
  final List<Future<void> Function()> calls = [];

  /// Whether [value] has these [bytes], and comes out of them.
  void value(String name, MessageCodec<Object?> codec, Object? value, List<int> bytes) {
    count++;
    _compare('$name: encoded', codec.encodeMessage(value), value, bytes);
    final message = Uint8List.fromList(bytes);
    final Object? decoded = codec.decodeMessage(ByteData.sublistView(message));
    _compare('$name: decoded', codec.encodeMessage(decoded), decoded, bytes);
  }

  /// The same, and whether a call of [method] with [value] gives it back.
  void call<T>(
    String name,
    MessageCodec<Object?> codec,
    T value,
    List<int> bytes,
    Future<T> Function(T) method,
  ) {
    this.value(name, codec, value, bytes);
    calls.add(() async {
      final T result = await method(value);
      _compare('$name: given back', codec.encodeMessage(result), result, bytes);
    });
  }

  void _compare(String what, ByteData? message, Object? value, List<int> expected) {
    // The null message stands for a null.
    final found = message == null ? [0] : Uint8List.sublistView(message);
    if (found.length != expected.length) {
      failures.add('$what: ${found.length} bytes, not ${expected.length}, of $value');
      return;
    }
    for (var at = 0; at < expected.length; at++) {
      if (found[at] != expected[at]) {
        failures.add('$what: byte $at is ${found[at]}, not ${expected[at]}, of $value');
        return;
      }
    }
  }
}

int _tests = 0;

/// Runs one interface's checks, and prints what came of them.
Future<void> run(String name, void Function(Checker) check) async {
  final checker = Checker();
  try {
    check(checker);
    for (final call in checker.calls) {
      await call();
    }
  } catch (error, stack) {
    checker.failures.add('$error\n$stack'.replaceAll('\n', ' | '));
  }
  _tests++;
  final failures = checker.failures;
  if (failures.isEmpty && checker.count > 0) {
    print('ok $name (${checker.count} values)');
  } else {
    final said = failures.isEmpty ? 'it has no values' : failures.take(3).join('; ');
    print('FAILED $name: $said'.replaceAll('\n', ' '));
  }
}

/// Says how many there were.
void done() => print('# done $_tests');
