/// Constructors, fields, methods, static members, and their errors.
library;

import 'dart:typed_data';

import 'package:conformance_api/proxies.dart';
import 'package:conformance_transport/transport.dart';

import '../errors_test.dart' show checkFails;
import '../harness.dart';
import '../same.dart';
import '../session.dart';
import 'gauges.dart';

/// Codes, messages and details that must come through.
final List<(String, String?, Object?)> errors = [
  ('code', 'message', 'details'),
  ('', '', ''),
  ('without', null, null),
  ('structured', null, [1, 'two', null, 3.5, {'four': <Object?>[]}]),
  ('ünïcödé 🐦', 'line\nline', {'é': '🐦'}),
  if (host.can(Ability.dataInObjects)) ('of the interface', 'm', Measure.seaMile),
];

void add() {
  _addConstructors();
  _addMethods();
  _addStaticMembers();
  _addErrors();
}

void _addConstructors() {
  test('proxies: a constructor gives fields and parameters to the host', () async {
    final one = gauge(limit: -3000000000, labels: ['a', null, 'é'], start: 5);
    checkSame(await one.origin(), '-3000000000 3 1 5');
    checkSame(await one.value(), 5);
    final two = gauge(scale: null, labels: []);
    checkSame(await two.origin(), '100 0 null 7');
  });
  test('proxies: a constructor with a name', () async {
    final one = namedGauge('näme', measure: Measure.metre);
    checkSame(await one.origin(), 'näme 0 null');
    final needle = await Workshop.needle(2.5);
    final two = namedGauge('two', hand: needle);
    checkSame(await two.origin(), 'two null 2.5');
    check(await two.needle.isSame(needle), 'the host has another needle');
  });
  test('proxies: the objects of a super class', () async {
    final one = Instrument();
    checkSame(await one.kind(), 'instrument');
    checkSame(await gauge().kind(), 'gauge');
    checkSame(await Dial(title: 'd').kind(), 'dial');
  });
  test('proxies: Dart knows the fields', () {
    final one = gauge(limit: 3, labels: ['x'], scale: Measure.metre);
    checkSame([one.limit, one.scale], [3, Measure.metre]);
    checkSame(one.labels, ['x']);
  });
  test('proxies: a field that is an object', () async {
    final needle = await Workshop.needle(4.5);
    final dial = Dial(title: 'd', hand: needle);
    checkIs(dial.hand, needle);
    final two = Dial(title: 'e', hand: needle);
    check(await two.hand!.isSame(dial.hand!), 'the host has another needle');
  });
  test('proxies: an attached field is fetched once', () async {
    final one = gauge();
    checkIs(one.needle, one.needle);
    checkSame(await one.needle.angle(), 0.75);
    check(!await one.needle.isSame(gauge().needle), 'two gauges share a needle');
  });
  test('proxies: a static field', () async {
    checkIs(Gauge.shared, Gauge.shared);
    checkSame(await Gauge.shared.angle(), 0.25);
    check(await Gauge.shared.isSame(Gauge.shared), 'it is not the same as itself');
  });
}

void _addMethods() {
  test('proxies: a method is called on its object', () async {
    final one = gauge(start: 1), two = gauge(start: 2);
    await one.set(10);
    checkSame([await one.value(), await two.value()], [10, 2]);
    await one.reset();
    await two.set(-3000000000);
    checkSame([await one.value(), await two.value()], [0, -3000000000]);
  });
  test('proxies: a method that answers later', () async {
    final one = gauge();
    checkSame(await one.slow('lätë'), 'lätë');
    final bytes = Uint8List.fromList([0, 255]);
    checkSame(await one.slowBytes(bytes), bytes);
    checkSame(await one.slowBytes(null), null);
  });
  test('proxies: calls keep their order', () async {
    final one = gauge(start: 0);
    final answers = await Future.wait([
      for (var i = 0; i < 100; i++) one.set(i).then((_) => one.value()),
    ]);
    checkSame(answers.last, 99);
    checkSame(await one.value(), 99);
  });
  test('proxies: enums', () async {
    final one = gauge();
    final List<Measure?> measures = await one.measures([Measure.seaMile, null, Measure.metre]);
    checkSame(measures, [Measure.seaMile, null, Measure.metre]);
    checkSame(await one.measures([]), <Measure?>[]);
  });
  test('proxies: values in an Object', () async {
    final value = [1, 'two', {'three': 3.5}, null];
    checkSame(await gauge().anything(value), value);
    checkSame(await gauge().anything(null), null);
  });
}

void _addStaticMembers() {
  test('proxies: static methods need no object', () async {
    final before = await Gauge.count(0);
    checkSame(await Gauge.count(2), before + 2);
    checkSame(await Gauge.count(-1), before + 1);
  });
  test('proxies: a static method that answers later', () async {
    checkSame(await Gauge.nameOf(Measure.metre), 'metre');
    checkSame(await Gauge.nameOf(Measure.seaMile), null);
  });
  test('proxies: tests put their own in the place of the host', () async {
    final dial = Dial.pigeon_detached(title: 'mine'), needle = Needle.pigeon_detached();
    PigeonOverrides.dial_new = ({required title, hand, switched, watch}) => dial;
    PigeonOverrides.gauge_shared = needle;
    PigeonOverrides.gauge_count = (add) async => -add;
    PigeonOverrides.workshop_needle = (angle) async => needle;
    checkIs(Dial(title: 'x'), dial, 'the constructor\'s object');
    checkIs(Gauge.shared, needle, 'the static field');
    checkSame(await Gauge.count(5), -5);
    checkIs(await Workshop.needle(1), needle);
    PigeonOverrides.pigeon_reset();
    check(!identical(Dial(title: 'x'), dial), 'the constructor was not reset');
    check(!identical(Gauge.shared, needle), 'the static field was not reset');
    checkSame(await (await Workshop.needle(1)).angle(), 1.0);
  });
}

void _addErrors() {
  test('proxies: the error of a constructor', () async {
    final error = await errorOf(() => gauge(start: -1));
    check(error is PlatformException, 'another error: $error');
    await checkFails(Future.error(error), ('too-small', 'below zero', [-1]));
    checkSame(await gauge().value(), 7, 'the next one\'s value');
  });
  for (final error in errors) {
    test('proxies: the error ${error.$1} of methods', () async {
      final one = gauge();
      await checkFails(one.fail(error.$1, error.$2, error.$3), error);
      await checkFails(one.failLater(error.$1, error.$2, error.$3), error);
      await checkFails(Gauge.failForAll(error.$1, error.$2, error.$3), error);
      checkSame(await one.value(), 7, 'the next answer');
    });
  }
  test('proxies: only Dart makes objects that must have a callback', () async {
    try {
      fail('no error, but ${await Workshop.gauge()}');
    } on CheckFailure {
      rethrow;
    } on Object catch (error) {
      check('$error'.contains('Gauge'), 'the class is not named: $error');
    }
    checkSame(await gauge().value(), 7, 'the next answer');
  });
}
