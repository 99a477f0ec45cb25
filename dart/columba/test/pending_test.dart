/// Calls that wait for their answers.
library;

import 'dart:async';

import 'package:columba/columba.dart';
import 'package:columba/src/native/pending.dart';

import 'harness.dart';

Future<Never> main() {
  test('numbers start at 1 and are given out again', () {
    final calls = PendingCalls();
    check(calls.isEmpty, 'not empty');
    final ids = [for (var i = 0; i < 3; i++) calls.add(PendingCall('ch'))];
    checkEqual(ids, [1, 2, 3]);
    calls.take(2);
    checkEqual(calls.add(PendingCall('ch')), 2);
    checkEqual(calls.add(PendingCall('ch')), 4);
  });

  test('a number is taken once, and unknown ones are nobody\'s', () {
    final calls = PendingCalls();
    final call = PendingCall<int>('ch');
    final id = calls.add(call);
    check(identical(calls.take(id), call), 'another call');
    for (final wrong in [id, 0, -1, 2, 1 << 40]) {
      check(calls.take(wrong) == null, '$wrong is somebody\'s');
    }
    check(calls.isEmpty, 'not empty');
  });

  test('an answer of the right type is the result, at once', () {
    final call = PendingCall<List<Object?>>('ch');
    Object? result;
    call.future.then((value) => result = value);
    call.succeed([1]);
    checkEqual(result, [1]);
  });

  test('an answer of another type is a TypeError of the future', () async {
    for (final wrong in ['text', null]) {
      final call = PendingCall<int>('ch');
      final ended = checkError<TypeError>(() => call.future);
      call.succeed(wrong);
      await ended;
    }
  });

  test('any answer will do for void, dynamic and nullable types', () async {
    final nothing = PendingCall<void>('ch')..succeed(5);
    await nothing.future;
    final anything = PendingCall<dynamic>('ch')..succeed(5);
    checkEqual(await anything.future, 5);
    final maybe = PendingCall<int?>('ch')..succeed(null);
    checkEqual(await maybe.future, null);
  });

  test('errors keep their parts and their channel', () async {
    final failed = PendingCall<int>('ch');
    final error = checkError<PlatformException>(() => failed.future);
    failed.fail('code', null, [1]);
    final PlatformException(:code, :message, :details) = await error;
    checkEqual([code, message, details], ['code', null, [1]]);

    final ended = PendingCall<int>('ch');
    final failure = checkError<ChannelFailureException>(() => ended.future,
        contains: ['"ch"', 'why']);
    ended.end(ChannelFailure.replyDropped, 'why');
    checkEqual((await failure).failure, ChannelFailure.replyDropped);

    final nowhere = PendingCall<int>('ch');
    final missing =
        checkError<NoSuchChannelException>(() => nowhere.future);
    nowhere.end(ChannelFailure.noSuchChannel, '');
    checkEqual((await missing).channel, 'ch');
  });

  return runTests();
}
