/// Errors of hosts in Dart, and of Dart in hosts: each field.
library;

import 'package:conformance_api/calls.dart';
import 'package:conformance_transport/transport.dart';

import 'harness.dart';
import 'same.dart';
import 'session.dart';

/// Codes, messages and details that must come through.
final _errors = <(String, String?, Object?)>[
  ('code', 'message', 'details'),
  ('', '', ''),
  ('without', null, null),
  ('no message', null, 'details'),
  ('structured', 'm', [1, 'two', null, 3.5, {'four': <Object?>[]}]),
  ('map', null, {'a': 1, 'b': [true, null]}),
  ('number', 'm', -1),
  if (host.can(Ability.dataInObjects)) ...[
    ('of the interface', 'm', Note(text: 'details', level: Level.low)),
    ('enum', 'm', Level.remoteHigh),
  ],
  ('channel-error', 'a code that has another meaning', null),
  ('ünïcödé 🐦\u0000', 'line\nline \u0000 "\'\\', {'é': '🐦'}),
];

/// Waits for [call] to fail, and compares the error with the expected one.
Future<void> checkFails(Future<Object?> call, (String, String?, Object?) expected) async {
  final Object? answer;
  try {
    answer = await call;
  } on PlatformException catch (error) {
    checkSame(error.code, expected.$1, 'the code');
    checkSame(error.message, expected.$2, 'the message');
    checkSame(error.details, expected.$3, 'the details');
    return;
  }
  fail('no error, but ${show(answer)}');
}

void add() {
  final calls = Calls();
  final ways = <String, Future<Object?> Function(String, String?, Object?)>{
    'a method': calls.fail,
    'a method with a result': calls.failInstead,
    'an asynchronous method': calls.failLater,
    'an asynchronous method with a result': calls.failLaterInstead,
    'a callback': calls.failByCallback,
    'a background method': calls.failInBackground,
    'an asynchronous background method': calls.failLaterInBackground,
  };
  addFields((value) => switch (value) {
        Note() => [value.text, value.level, value.count, value.scale, value.tags, value.next],
        _ => null,
      });
  for (final MapEntry(key: way, value: call) in ways.entries) {
    for (final error in _errors) {
      test('errors: ${error.$1.replaceAll('\u0000', '')} of $way', () async {
        await checkFails(call(error.$1, error.$2, error.$3), error);
      });
    }
  }
  for (final (way, call) in [
    ('a method', calls.breakDown),
    ('an asynchronous method', calls.breakDownLater),
  ]) {
    test('errors: what else $way throws', () async {
      final error = await checkError<PlatformException>(call('the reason'));
      check(error.code.isNotEmpty, 'there is no code');
      check('${error.code} ${error.message}'.contains('the reason'),
          'the reason is lost: $error');
      // The host goes on.
      checkSame(await calls.join('a', 1, 2.5, true, Level.low, null, [], {}), await _joined(calls));
    });
  }
  if (hasCallsOfDart) _addErrorsOfDart(calls);
}

Future<String> _joined(Calls calls) => calls.join('a', 1, 2.5, true, Level.low, null, [], {});

void _addErrorsOfDart(Calls calls) {
  for (final error in _errors) {
    test('errors of Dart: ${error.$1.replaceAll('\u0000', '')}', () async {
      Reports.setUp(const _Failing());
      checkSame(await calls.errorOfDart(error.$1, error.$2, error.$3),
          [error.$1, error.$2, error.$3], 'the error');
    });
  }
  test('errors of Dart: what else Dart throws', () async {
    Reports.setUp(const _Failing());
    final error = await calls.otherErrorOfDart('the reason');
    checkSame(error.length, 3, 'the number of parts');
    checkSame(error.first, 'error', 'the code');
    check('${error[1]}'.contains('the reason'), 'the reason is lost: $error');
  });
  test('errors of Dart: an answer is none', () async {
    Reports.setUp(const _Failing());
    checkSame(await calls.answerOfDart(), [7]);
  });
  test('errors of Dart: nobody listens', () async {
    await checkNobody(calls, 'nobody');
  });
}

/// Checks that the host gets an error when nobody listens in Dart under
/// [suffix].
///
/// Flutter keeps the last message of a channel for a listener to come, and gives
/// up the one before it.
Future<void> checkNobody(Calls calls, String suffix) async {
  final first = calls.errorOfNobody(suffix);
  final second = calls.errorOfNobody(suffix);
  final error = await first;
  checkSame(error.first, 'channel-error', 'the code');
  check('${error[1]}'.contains('Reports.number.$suffix'), 'no channel in $error');
  Reports.setUp(const _Failing(), messageChannelSuffix: suffix);
  final late = await second;
  check(late.first == 7 || late.first == 'channel-error', 'neither answer nor error: $late');
  Reports.setUp(null, messageChannelSuffix: suffix);
}

/// Fails as it is told.
class _Failing implements Reports {
  const _Failing();

  @override
  void fail(String code, String? message, Object? details) =>
      throw PlatformException(code: code, message: message, details: details);

  @override
  Future<void> breakDown(String message) async => throw StateError(message);

  @override
  int number() => 7;

  @override
  Future<String> name() async => 'failing';

  @override
  Future<int> later(int index) async => index;
}
