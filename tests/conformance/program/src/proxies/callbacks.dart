/// Functions of Dart that the host calls.
library;

import 'package:conformance_api/proxies.dart';
import 'package:conformance_transport/transport.dart';

import '../errors_test.dart' show checkFails;
import '../harness.dart';
import '../same.dart';
import 'gauges.dart';
import 'members.dart' show errors;

void add() {
  _addAnswers();
  _addObjects();
  _addErrors();
  _addHandlers();
}

void _addAnswers() {
  test('proxies: a callback without a result', () async {
    final seen = <Object?>[];
    final one = gauge(changed: (self, value) => seen.addAll([self, value]));
    await one.set(-4);
    checkIs(seen[0], one, 'the object of the callback');
    checkSame(seen.sublist(1), [-4], 'what it was given');
  });
  test('proxies: a callback that must be there', () async {
    final one = gauge(describe: (self, text) => '${self.limit} $text');
    checkSame(await one.callDescribe('té'), '100 té');
    checkSame(await one.callDescribe(null), '100 null');
  });
  test('proxies: callbacks that answer later', () async {
    final one = gauge(
      later: (self, value) async {
        await pause(1);
        return value < 0 ? null : await self.value() + value;
      },
      convert: (self, measure) async => measure == null ? Measure.seaMile : Measure.metre,
    );
    checkSame(await one.callLater(3), 10);
    checkSame(await one.callLater(-1), null);
    checkSame(await one.callConvert(null), Measure.seaMile);
    checkSame(await one.callConvert(Measure.seaMile), Measure.metre);
  });
  test('proxies: callbacks of a super class and of an interface', () async {
    final seen = <Object?>[], watchers = await Watched.watchers();
    final one = gauge(
      switched: (self, isOn) => seen.addAll([self, isOn]),
      watch: (self, instrument) => seen.addAll([self, instrument]),
    );
    final two = Instrument();
    await one.callSwitched(true);
    await one.callWatch(two);
    checkSame(await Watched.watchers(), watchers + 1);
    checkIs(seen[0], one, 'the object of the super class\'s callback');
    checkSame(seen[1], true, 'what it was given');
    checkIs(seen[2], one, 'the object of the interface\'s callback');
    checkIs(seen[3], two, 'what it was given');
  });
  test('proxies: a callback that is missing answers null', () async {
    final one = gauge();
    await one.set(1);
    await one.callSwitched(true);
    await one.callWatch(one);
    checkSame(await one.callLater(1), null);
    checkSame(await one.callMoved(), null);
  });
}

void _addObjects() {
  test('proxies: a callback gets objects, and gives one back', () async {
    final seen = <Object?>[];
    final one = gauge(moved: (self, needle, others) {
      seen.addAll([self, needle, others]);
      return others.first;
    });
    final attached = one.needle;
    final answer = await one.callMoved();
    checkIs(seen[0], one, 'the object of the callback');
    check(await (seen[1]! as Needle).isSame(attached), 'the needle is not the attached one');
    final others = seen[2]! as List<Needle?>;
    checkSame(others.length, 3, 'the number of needles');
    checkSame(others[1], null, 'the second needle');
    checkIs(others[2], others[0], 'the third needle');
    checkIs(answer, others[0]);
    checkSame(await answer!.angle(), 1.5);
  });
}

void _addErrors() {
  for (final error in errors) {
    test('proxies: the error ${error.$1} of callbacks', () async {
      Never failNow() =>
          throw PlatformException(code: error.$1, message: error.$2, details: error.$3);
      final one = gauge(
        changed: (_, __) => failNow(),
        describe: (_, __) => failNow(),
        later: (_, __) async => failNow(),
      );
      await checkFails(one.set(1), error);
      await checkFails(one.callDescribe(null), error);
      await checkFails(one.callLater(1), error);
      checkSame(await one.callConvert(Measure.seaMile), Measure.seaMile, 'the next answer');
    });
  }
  test('proxies: what else a callback throws', () async {
    final one = gauge(describe: (_, __) => throw StateError('the reason'));
    final error = await checkError<PlatformException>(one.callDescribe(null));
    check('${error.code} ${error.message}'.contains('the reason'), 'the reason is lost: $error');
  });
}

void _addHandlers() {
  test('proxies: functions of the class take the place of all callbacks', () async {
    final one = gauge();
    Gauge.pigeon_setUpMessageHandlers(describe: (self, text) => 'for all ${self.limit} $text');
    checkSame(await one.callDescribe('a'), 'for all 100 a');
    Gauge.pigeon_setUpMessageHandlers(pigeon_clearHandlers: true);
    final error = await checkError<PlatformException>(_withoutHandlers(one));
    checkSame(error.code, 'channel-error', 'the code');
    Gauge.pigeon_setUpMessageHandlers();
    checkSame(await one.callDescribe('b'), 'described b');
  });
  test('proxies: an app makes the objects for those of the host', () async {
    final needle = Needle.pigeon_detached();
    Needle.pigeon_setUpMessageHandlers(pigeon_newInstance: () => needle);
    final found = await Workshop.needle(6);
    Needle.pigeon_setUpMessageHandlers();
    checkSame(await found.angle(), 6.0);
    checkSame(await (await Workshop.needle(7)).angle(), 7.0);
  });
}

/// Flutter keeps the last message of a channel for a listener to come, and gives
/// up the one before it.
Future<String> _withoutHandlers(Gauge gauge) {
  final first = gauge.callDescribe(null);
  gauge.callDescribe(null).ignore();
  return first;
}
