/// Objects of Rust behind objects of Dart: what they answer, and who they are.
library;

import 'dart:typed_data';

import 'package:columba/columba.dart';

import 'support/proxies.dart';

Future<Never> main(List<String> arguments) {
  connect(arguments);
  testMembers();
  testCallbacks();
  testIdentity();
  return runTests();
}

void testMembers() {
  test('constructors give fields and parameters to Rust', () {
    final one = gauge(name: 'one', batteries: [battery(1), null], tries: 3);
    checkEqual(one.describeSync(), 'one Some(Outside) 2 label Some(3)');
    checkEqual([one.name, one.place, one.batteries.length], ['one', Place.outside, 2]);
    final spare = battery(0.5);
    final two = Gauge.named(
        pigeon_context: context, name: 'two', batteries: [], at: Place.inside, spare: spare);
    checkEqual(two.describeSync(), 'two None 0 Some(Inside)');
    check(identical(two.battery, spare), 'the spare battery is another');
  });
  test('the error of a constructor is thrown, and nothing is left', () async {
    final before = await aliveBefore();
    final error = checkThrows<PlatformException>(() => gauge(label: ''));
    checkEqual([error.code, error.message, error.details], ['no-label', 'a gauge needs a label', 7]);
    checkEqual(stock.aliveSync(), before);
  });
  test('methods answer at once and later, own and inherited', () async {
    final one = gauge(name: 'näme');
    checkEqual(one.readSync(3, [one, null, gauge()]), 3 + 84 + 0.75);
    checkEqual(await one.read(1, []), 1.75);
    checkEqual([one.ageSync(), await one.age()], [42, 42]);
    checkEqual(await one.dump(), Uint8List.fromList([0x6E, 0xC3, 0xA4, 0x6D, 0x65]));
    checkEqual((await checkError<PlatformException>(one.reset())).code, 'stuck');
    final value = [1, 'two', {'three': 3.5}, null];
    checkEqual(one.anythingSync(value), value);
  });
  test('static members need no object', () async {
    checkEqual(await Gauge.version(Place.outside, pigeon_context: context), '7');
    checkEqual(await Gauge.version(Place.inside, pigeon_context: context), null);
    final before = await Gauge.calibration(pigeon_context: context);
    Gauge.calibrateSync(2, pigeon_context: context);
    await Gauge.calibrate(3, pigeon_context: context);
    checkEqual(Gauge.calibrationSync(pigeon_context: context), before + 5);
    check(await Listener.isOpen(pigeon_context: context), 'it is closed');
  });
  test('attached fields are fetched once, static ones from the default context', () {
    final one = gauge();
    check(identical(one.battery, one.battery), 'it was fetched twice');
    checkEqual(one.battery.chargeSync(), 0.75);
    checkEqual(Gauge.shared.chargeSync(), 0.25);
    check(identical(Gauge.shared, one.batteriesByNameSync()['shared']), 'another object came');
  });
  test('tests put their own in the place of constructors and static members', () async {
    final detached = Battery.pigeon_detached();
    PigeonOverrides.battery_new = ({required charge}) => detached;
    PigeonOverrides.gauge_shared = detached;
    PigeonOverrides.gauge_version = (place) async => place.name;
    PigeonOverrides.gauge_calibration = () async => -1;
    PigeonOverrides.gauge_calibrationSync = () => -2;
    check(identical(Battery(charge: 1), detached), 'the constructor was called');
    check(identical(Gauge.shared, detached), 'the field was read');
    checkEqual(await Gauge.version(Place.inside), 'inside');
    checkEqual([await Gauge.calibration(), Gauge.calibrationSync()], [-1, -2]);
    PigeonOverrides.pigeon_reset();
    check(!identical(Gauge.shared, detached), 'it was not reset');
  });
}

void testCallbacks() {
  test('Rust calls callbacks, own, inherited, of interfaces, and waits for futures', () async {
    final seen = <Object?>[];
    final one = gauge(
      broke: (instance, reason) => seen.add((instance, reason)),
      heard: (instance, code, text) => code + 1,
      asked: (instance, place) async => '${place.name}?',
      changed: (instance, value, other) => seen.add((instance, value, other)),
      mapped: (instance, codes) async => {'$codes': Place.inside},
    );
    checkEqual(await one.call('broke'), '()');
    checkEqual(await one.call('changed'), '()');
    checkEqual(seen, [(one, 'age'), (one, 1.5, one)]);
    checkEqual(await one.call('heard'), 'Some(6)');
    checkEqual(await one.call('asked'), 'Some("outside?")');
    final mapped = await one.call('mapped');
    check(mapped.contains('[1, null]') && mapped.contains('Inside'), mapped);
  });
  test('a callback that is missing answers null', () async {
    final one = gauge();
    checkEqual(
        [for (final what in ['broke', 'changed', 'heard', 'asked', 'mapped']) await one.call(what)],
        ['()', '()', 'None', 'None', 'None']);
  });
  test('Rust calls back during a call, with objects', () {
    Object? seen;
    final one = gauge(
        changed: (instance, value, other) => seen = (instance, value, other),
        counted: (instance, count) => List.filled(count, 7));
    checkEqual(one.callAtOnceSync('counted'), 'Some([7, 7, 7])');
    checkEqual(one.callAtOnceSync('changed'), '()');
    checkEqual(seen, (one, 2.5, one));
  });
  test('a new object comes with its fields to a callback', () async {
    Gauge? seen;
    final one = gauge(changed: (_, __, other) => seen = other);
    await one.call('changed by another');
    checkEqual([seen!.name, seen!.place, seen!.batteries.length], ['fresh', null, 2]);
    check(identical(seen!.battery, one.battery), 'its battery is another');
  });
  test('what a callback throws reaches Rust, and Dart again', () async {
    final one = gauge(
        changed: (_, __, ___) => throw PlatformException(code: 'no', details: [1]),
        heard: (_, __, ___) => throw StateError('deaf'));
    final error = await checkError<PlatformException>(one.call('changed'));
    checkEqual([error.code, error.details], ['no', [1]]);
    await checkError<PlatformException>(one.call('heard'), contains: ['deaf']);
    checkEqual(checkThrows<PlatformException>(() => one.callAtOnceSync('changed')).code, 'no');
  });
  test('required callbacks: only Dart can make such an object', () async {
    final alarm = Alarm(pigeon_context: context, rings: (_, level) => level > 2);
    checkEqual([alarm.ringAtOnceSync(2), alarm.ringAtOnceSync(3)], [false, true]);
    checkEqual(alarm.anotherSync(false), null);
    final before = await aliveBefore();
    checkThrows<StateError>(() => alarm.anotherSync(true), contains: ['only Dart can make one']);
    checkEqual(stock.aliveSync(), before);
  });
  test('functions of the class take the place of all callbacks, or end them', () async {
    final one = gauge(heard: (_, __, ___) => 1);
    Listener.pigeon_setUpMessageHandlers(
        pigeon_context: context, heard: (_, code, __) => code * 100);
    checkEqual(await one.call('heard'), 'Some(500)');
    Listener.pigeon_setUpMessageHandlers(pigeon_context: context, pigeon_clearHandlers: true);
    checkEqual((await checkError<PlatformException>(one.call('heard'))).code, 'channel-error');
    Listener.pigeon_setUpMessageHandlers(pigeon_context: context);
    checkEqual(await one.call('heard'), 'Some(1)');
  });
  test('an app makes the objects for those of Rust itself', () {
    final one = gauge();
    Gauge.pigeon_setUpMessageHandlers(
        pigeon_context: context,
        pigeon_newInstance: (name, place, batteries) => Gauge.pigeon_detached(
            pigeon_context: context, name: '$name!', batteries: batteries));
    checkEqual(one.itselfSync(true).name, 'fresh!');
    Gauge.pigeon_setUpMessageHandlers(pigeon_context: context);
    checkEqual(one.itselfSync(true).name, 'fresh');
  });
}

void testIdentity() {
  test('an object that goes to Rust and back is the same', () async {
    final one = gauge(), two = gauge();
    check(identical(one.itselfSync(false), one), 'itself');
    check(identical(one.asInstrumentSync(), one), 'as what it extends');
    final echoed = await one.echo({'a': two, 'b': one, 'c': two});
    checkEqual(echoed.keys.toList(), ['a', 'b', 'c']);
    check(identical(echoed['a'], two) && identical(echoed['b'], one) && identical(echoed['c'], two),
        'in a map');
    final power = battery(1);
    final later = await one.echoLater([power, null, power]);
    check(identical(later[0], power) && later[1] == null && identical(later[2], power), 'in a list');
  });
  test('an object of Rust is one object of Dart while Dart holds it', () {
    final one = gauge();
    final fresh = one.itselfSync(true);
    check(!identical(fresh, one), 'it is the old one');
    check(identical(fresh.itselfSync(false), fresh), 'it came as another');
    check(identical(fresh.batteries.first, one.battery), 'a field came as another');
    check(identical(one.batteriesByNameSync()['own'], one.battery), 'a map has another');
  });
}
