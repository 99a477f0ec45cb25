/// Generated Flutter APIs: what the host sends, and every answer of Dart.
library;

import 'dart:async';
import 'dart:typed_data';

import 'package:flutter/services.dart';
import 'package:goldens/everything.g.dart';
import 'package:messengers/messengers.dart';

import 'support/harness.dart';
import 'support/samples.dart';
import 'support/wire.dart';

late MessengerPair pair;
late RawHost host;

/// Answers with what it is given, or as it is told.
class EchoListener implements Listener {
  Object? fails;
  int pings = 0;

  @override
  void ping() {
    pings++;
    if (fails case final Object error) throw error;
  }

  @override
  int add(int a, int b) => fails == null ? a + b : throw fails!;

  @override
  AllTypes echo(AllTypes all) => all;

  @override
  AllTypes? echoNullable(AllTypes? all) => all;

  @override
  Object? anything(Object? value) => value == 'unknown' ? DateTime(0) : value;

  @override
  List<List<int>> rows(List<List<int>> rows) =>
      [for (final row in rows) row.reversed.toList()];

  @override
  Shape shape(Shape shape) => shape;

  @override
  Future<String?> slow(String? text) async {
    await pause(1);
    return fails == null ? text : throw fails!;
  }

  @override
  Future<void> later(Kind kind) async => pings++;
}

late EchoListener listener;

void testListener(String name, Future<void> Function() body) =>
    test(name, () async {
      pair = MessengerPair();
      host = RawHost(pair.host, 'Listener');
      listener = EchoListener();
      Listener.setUp(listener, binaryMessenger: pair.dart);
      final reports = await reportsOf(body);
      check(reports.isEmpty, 'a handler threw: $reports');
    });

Future<Never> main() {
  answerTests();
  errorTests();
  brokenMessageTests();
  setUpTests();
  return runTests();
}

void answerTests() {
  testListener('every type comes back in every position', () async {
    const codec = Listener.pigeonChannelCodec;
    for (final sent in [everything(self: sparse()), sparse()]) {
      final channel = BasicMessageChannel('dev.flutter.pigeon.goldens.Listener.echo',
          codec, binaryMessenger: pair.host);
      final back = await channel.send([sent])! as List<Object?>;
      checkEqual(back.single == sent, true, '${back.single}');
    }
    checkEqual(await host.call('echoNullable', [null]), [null]);
    checkEqual(await host.call('anything', [null]), [null]);
    checkEqual(
        await host.call('anything', [Uint8List(3)]), [Uint8List(3)]);
  });
  testListener('values, nothing, and what comes later have their answers',
      () async {
    checkEqual(await host.call('add', [2, 3]), [5]);
    checkEqual(await host.call('ping', null), <Object?>[]);
    checkEqual(await host.call('later', [const Custom(129, 0)]), <Object?>[]);
    checkEqual(await host.call('slow', ['a']), ['a']);
    checkEqual(await host.call('slow', [null]), [null]);
    checkEqual(
      '${await host.call('shape', [const Custom(133, [0.5])])}',
      '[133:[0.5]]',
    );
    checkEqual(
      await host.call('rows', [[[1, 2], <Object?>[]]]),
      [[[2, 1], <Object?>[]]],
    );
    checkEqual(listener.pings, 2);
  });
  testListener('hosts that write integers narrowly or more arguments are understood',
      () async {
    final java = RawHost(
      pair.host,
      'Listener',
      codec: const WireCodec(IntWidth.narrowest),
    );
    checkEqual(await java.call('add', [2, 3]), [5]);
    checkEqual(await java.call('add', [2, 3, 'more']), [5]);
    checkEqual(await java.call('later', [const Custom(129, 1)]), <Object?>[]);
  });
  testListener('a message without arguments may be anything', () async {
    for (final message in [null, <Object?>[], 'text', [1]]) {
      checkEqual(await host.call('ping', message), <Object?>[]);
    }
    final answer = await pair.host.send(
        'dev.flutter.pigeon.goldens.Listener.ping', bytesOf('f0'));
    checkEqual(hexOf(answer!), '0c00');
  });
}

void errorTests() {
  testListener('an exception of the app is answered field by field', () async {
    listener.fails =
        PlatformException(code: 'E', message: 'M', details: [1, Kind.water]);
    for (final (method, message) in [('add', [1, 2]), ('ping', null), ('slow', ['a'])]) {
      checkEqual('${await host.call(method, message)}', '[E, M, [1, 129:1]]');
    }
    listener.fails = PlatformException(code: 'E');
    checkEqual(await host.call('add', [1, 2]), ['E', null, null]);
  });
  testListener('what else is thrown is an error with its text', () async {
    listener.fails = StateError('bad');
    for (final (method, message) in [('add', [1, 2]), ('ping', null), ('slow', ['a'])]) {
      checkEqual(
        await host.call(method, message),
        ['error', 'Bad state: bad', null],
      );
    }
  });
  testListener('an answer that cannot be written is an error', () async {
    final [code, message, details] =
        await host.call('anything', ['unknown'])! as List<Object?>;
    checkEqual([code, details], ['error', null]);
    check('$message'.contains('Invalid argument'), '$message');
    listener.fails = PlatformException(code: 'E', details: Object());
    checkEqual((await host.call('add', [1, 2])! as List).first, 'error');
  });
}

/// Messages that no host that keeps to the protocol sends: each is answered with
/// an error that names the channel and the argument.
void brokenMessageTests() {
  const channel = '"dev.flutter.pigeon.goldens.Listener.add"';
  void answers(String name, Object? message, String code, String text) =>
      testListener('a broken message is answered: $name', () async {
        final answer = await host.call('add', message)! as List<Object?>;
        checkEqual(answer, [code, answer[1], null]);
        for (final part in [text, channel]) {
          check(
            '${answer[1]}'.contains(part),
            '"$part" is missing in: ${answer[1]}',
          );
        }
        checkEqual(await host.call('add', [1, 1]), [2]);
      });
  answers(
    'null for an argument',
    [null, 1],
    'null-error',
    'Argument "a" is null',
  );
  answers(
    'another type',
    [1, 'text'],
    'argument-error',
    'Argument "b" is no int',
  );
  answers('a double', [1.0, 1], 'argument-error', 'Argument "a" is no int');
  answers(
    'too few arguments',
    [1],
    'argument-error',
    'Argument "b" is missing',
  );
  answers(
    'no arguments',
    <Object?>[],
    'argument-error',
    'Argument "a" is missing',
  );
  answers('no message', null, 'argument-error', 'Argument "a" is missing');
  answers('no list', 'text', 'argument-error', 'Argument "a" is missing');
  final unreadable = {
    'a code that no type has': '0c01' 'f0' '00',
    'a message that ends early': '0c02' '04',
    'an index that no value has': '0c01' '81' '0309000000',
    'an object with too few fields': '0c01' '82' '0c00',
    'an object that is no list': '0c01' '82' '07' '00',
    'what is no text': '0c01' '07' '02' 'c328',
  };
  for (final MapEntry(key: name, value: digits) in unreadable.entries) {
    testListener('a message that cannot be read is answered: $name', () async {
      final answer = await pair.host
          .send('dev.flutter.pigeon.goldens.Listener.add', bytesOf(digits));
      final [code, message, details] =
          const WireCodec().decodeMessage(answer)! as List<Object?>;
      checkEqual([code, details], ['argument-error', null]);
      check('$message'.contains(channel), '$message');
      checkEqual(await host.call('add', [1, 1]), [2]);
    });
  }
  testListener('a wrong element of a list is answered', () async {
    for (final rows in [[[1, 'a']], [1], [null], [[null]]]) {
      final answer = await host.call('rows', [rows])! as List<Object?>;
      checkEqual(answer.first, 'argument-error');
      check('${answer[1]}'.contains('"rows" is no List<List<int>>'), '$answer');
    }
  });
}

void setUpTests() {
  testListener('without an implementation nobody answers', () async {
    Listener.setUp(null, binaryMessenger: pair.dart);
    final waiting = host.call('add', [1, 2]);
    checkEqual(await host.call('add', [3, 4]).timeout(const Duration(milliseconds: 20),
        onTimeout: () => 'waiting'), 'waiting');
    checkEqual(await waiting, null, 'the message that was replaced');
    Listener.setUp(EchoListener(), binaryMessenger: pair.dart);
    checkEqual(await host.call('add', [1, 2]), [3]);
  });
  testListener('a message waits for its implementation', () async {
    final early = MessengerPair();
    final answer = RawHost(early.host, 'Listener').call('add', [1, 2]);
    await pause(1);
    Listener.setUp(listener, binaryMessenger: early.dart);
    checkEqual(await answer, [3]);
  });
  testListener('a suffix tells instances apart', () async {
    final other = EchoListener()..fails = PlatformException(code: 'two');
    Listener.setUp(
      other,
      binaryMessenger: pair.dart,
      messageChannelSuffix: 'two',
    );
    checkEqual(await host.call('add', [1, 2]), [3]);
    checkEqual(await host.call('add.two', [1, 2]), ['two', null, null]);
    Listener.setUp(
      null,
      binaryMessenger: pair.dart,
      messageChannelSuffix: 'two',
    );
    checkEqual(await host.call('add', [1, 2]), [3]);
  });
  test('every channel is taken and left', () {
    final recording = RecordingMessenger();
    Listener.setUp(EchoListener(), binaryMessenger: recording);
    checkEqual(recording.handled.map((name) => name.split('.').last).toList(), [
      'ping', 'add', 'echo', 'echoNullable', 'anything', 'rows', 'shape', 'slow', 'later',
    ]);
    Listener.setUp(null, binaryMessenger: recording);
    checkEqual(recording.handled.toList(), <String>[]);
  });
}
