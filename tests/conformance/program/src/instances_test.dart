/// Several instances of an API, told apart by suffixes.
library;

import 'package:conformance_api/calls.dart';
import 'package:conformance_transport/transport.dart';

import 'errors_test.dart';
import 'harness.dart';
import 'same.dart';
import 'session.dart';

void add() {
  final calls = Calls();
  test('instances: each has its own host', () async {
    for (final suffix in ['', 'a', 'b', 'ünï.cö dé']) {
      await calls.setUpCounter(suffix);
      final counter = Counter(messageChannelSuffix: suffix);
      checkSame(await counter.suffix(), suffix);
      checkSame([await counter.next(), await counter.next()], [1, 2]);
    }
    checkSame(await Counter(messageChannelSuffix: 'a').next(), 3);
    checkSame(await Counter().next(), 3);
  });
  test('instances: an unknown suffix is an error', () async {
    final error = await checkError<PlatformException>(
        Counter(messageChannelSuffix: 'unknown').next());
    checkSame(error.code, 'channel-error', 'the code');
    check('${error.message}'.contains('unknown'), 'no suffix in $error');
  });
  test('instances: one that was taken away, and set up again', () async {
    await calls.setUpCounter('gone');
    final counter = Counter(messageChannelSuffix: 'gone');
    checkSame(await counter.next(), 1);
    await calls.tearDownCounter('gone');
    final error = await checkError<PlatformException>(counter.next());
    checkSame(error.code, 'channel-error', 'the code');
    await calls.setUpCounter('gone');
    checkSame(await counter.next(), 1, 'a new instance');
  });
  if (hasCallsOfDart) _addInstancesOfDart(calls);
}

void _addInstancesOfDart(Calls calls) {
  test('instances: of Dart', () async {
    for (final suffix in ['', 'a', 'b']) {
      Reports.setUp(_Named('dart $suffix'), messageChannelSuffix: suffix);
    }
    for (final suffix in ['a', '', 'b']) {
      checkSame(await calls.nameOfDart(suffix), 'dart $suffix');
    }
  });
  test('instances: one of Dart that was taken away', () async {
    Reports.setUp(_Named('there'), messageChannelSuffix: 'there');
    checkSame(await calls.errorOfNobody('there'), [3], 'the answer');
    Reports.setUp(null, messageChannelSuffix: 'there');
    await checkNobody(calls, 'there');
  });
}

class _Named implements Reports {
  _Named(this._name);

  final String _name;

  @override
  Future<String> name() async => _name;

  @override
  int number() => 3;

  @override
  void fail(String code, String? message, Object? details) {}

  @override
  Future<void> breakDown(String message) async {}

  @override
  Future<int> later(int index) async => index;
}
