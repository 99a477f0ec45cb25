/// Objects of Rust behind objects of Dart: what they answer, who they are, and
/// how long they live. `proxies_test.dart FOLDER [OBJECTS]` makes so many of
/// them in the soak.
library;

import 'dart:ffi';
import 'dart:isolate';
import 'dart:math';
import 'dart:typed_data';

import 'package:columba/columba.dart';
import 'package:columba/typed.dart' show ApiDescription, HostApi, HostFunctions;

import '../vm/support/harness.dart';
import '../vm/support/isolates.dart';
import '../vm/support/memory.dart';
import 'meter.g.dart' show Meter;
import 'proxies.g.dart' hide ChannelFailureException, PlatformException;

late TestLibrary library;
late MessageChannelContext context;
late Stock stock;

Battery battery(double charge) =>
    Battery(pigeon_context: context, charge: charge);

Gauge gauge({
  String name = 'g',
  Place? place = Place.outside,
  List<Battery?> batteries = const [],
  void Function(Instrument, String)? broke,
  int? Function(Listener, int, String?)? heard,
  Future<String?> Function(Listener, Place)? asked,
  void Function(Gauge, double, Gauge?)? changed,
  Future<Map<String, Place>?> Function(Gauge, List<int?>)? mapped,
  List<int>? Function(Gauge, int)? counted,
  String label = 'label',
  int? tries,
}) =>
    Gauge(
      pigeon_context: context,
      name: name,
      place: place,
      batteries: batteries,
      broke: broke,
      heard: heard,
      asked: asked,
      changed: changed,
      mapped: mapped,
      counted: counted,
      label: label,
      tries: tries,
    );

Future<Never> main(List<String> arguments) {
  library = TestLibrary.of(arguments, 'typed_tests');
  context = library.context;
  stock = Stock(context: context);
  // One that borrows makes the library that of the process.
  Meter(context: context).addSync(1, 2);
  testMembers();
  testCallbacks();
  testIdentity();
  testLifetime();
  testFaults();
  final objects = arguments.length > 1 ? int.parse(arguments[1]) : 20000;
  test('$objects objects are released, by whom they may be', () => soak(objects),
      within: Duration(seconds: 20 + objects ~/ 5000));
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
  test('the error of a constructor is thrown, and nothing is left', () {
    final before = stock.aliveSync();
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
  test('required callbacks: only Dart can make such an object', () {
    final alarm = Alarm(pigeon_context: context, rings: (_, level) => level > 2);
    checkEqual([alarm.ringAtOnceSync(2), alarm.ringAtOnceSync(3)], [false, true]);
    checkEqual(alarm.anotherSync(false), null);
    final before = stock.aliveSync();
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

void testLifetime() {
  test('dispose lets go at once, and of nothing that is still held', () {
    final before = stock.aliveSync();
    final power = battery(1);
    final one = gauge(batteries: [power]);
    checkEqual(stock.aliveSync(), before + 3);
    power.dispose();
    checkEqual(stock.aliveSync(), before + 3, 'the gauge holds its battery');
    one.dispose();
    checkEqual(stock.aliveSync(), before);
    one.dispose();
  });
  test('what was disposed cannot be used', () async {
    final one = gauge(), two = gauge()..dispose();
    checkThrows<StateError>(two.describeSync, contains: ['Gauge was disposed']);
    checkThrows<StateError>(() => one.readSync(0, [two]), contains: ['disposed']);
    await checkError<StateError>(two.describe(), contains: ['disposed']);
    await checkError<StateError>(two.dump(), contains: ['disposed']);
    checkEqual(one.readSync(0, []), 0.75);
  });
  test('Rust sends what it still has of a disposed object as a new one', () {
    final one = gauge();
    final first = one.battery..dispose();
    final second = one.batteriesByNameSync()['own']!;
    check(!identical(first, second), 'the disposed object came back');
    checkEqual(second.chargeSync(), 0.75);
  });
  test('callbacks of a disposed object fail, and leave nothing', () async {
    final one = gauge(changed: (_, __, ___) {});
    final answer = one.call('changed by another');
    one.dispose();
    final error = await checkError<PlatformException>(answer);
    checkEqual(error.code, 'object-not-in-dart');
  });
  test('what is collected is let go of', () async {
    await collectGarbage();
    final before = stock.aliveSync();
    final kept = gauge();
    (() {
      for (var i = 0; i < 1000; i++) {
        gauge(batteries: [battery(1)], changed: (_, __, ___) {}).itselfSync(true).battery;
      }
    })();
    await eventually('1000 gauges are let go of', () async {
      await collectGarbage();
      return stock.aliveSync() <= before + 2;
    });
    checkEqual(kept.describeSync(), 'g Some(Outside) 0 label None');
  }, within: const Duration(seconds: 20));
  test('each isolate holds its own, until it exits', () async {
    // The isolates have one heap: the other one may collect what this one has left.
    var before = stock.aliveSync();
    await eventually('nothing more is collected', () async {
      final last = before;
      await collectGarbage();
      return (before = stock.aliveSync()) == last;
    });
    final shared = Gauge.shared;
    final worker = await Worker.start(library.folder, _holdMany, name: 'typed_tests');
    checkEqual(await worker.next<int>(), before + 200);
    worker.isolate.kill(priority: Isolate.immediate);
    await worker.exited();
    await eventually('all of it is let go of', () => stock.aliveSync() == before);
    checkEqual(shared.chargeSync(), 0.25);
  });
}

Future<void> _holdMany(TestLibrary library, SendPort main) async {
  context = library.context;
  final held = [for (var i = 0; i < 100; i++) gauge()];
  checkEqual(held.first.batteriesByNameSync()['shared']!.chargeSync(), 0.25);
  main.send(Stock(context: context).aliveSync());
  await Future<void>.delayed(const Duration(hours: 1));
  print(held);
}

final class _ForgedFunctions extends HostFunctions {
  _ForgedFunctions(super.api)
      : charge = api.function<Int32 Function(Uint32, Uint32)>(1).asFunction();

  final int Function(int, int) charge;
}

Future<void> _tellNumbers(TestLibrary library, SendPort main) async {
  context = library.context;
  final held = [for (var i = 0; i < 10; i++) battery(1)];
  main.send(Stock(context: context).aliveSync());
  await Future<void>.delayed(const Duration(hours: 1));
  print(held);
}

void testFaults() {
  test('a panic is an error, at once and later', () async {
    final one = gauge();
    final error = checkThrows<ChannelFailureException>(one.panicSync, contains: ['a hawk']);
    checkEqual(error.failure, ChannelFailure.handlerPanicked);
    final later = await checkError<ChannelFailureException>(one.panicLater());
    checkEqual(later.failure, ChannelFailure.handlerPanicked);
    checkEqual(one.ageSync(), 42);
  });
  test('an object without one of Rust says so', () {
    final detached = Battery.pigeon_detached(pigeon_context: context);
    checkThrows<StateError>(detached.chargeSync, contains: ['no object of the native library']);
    detached.dispose();
    checkThrows<StateError>(detached.chargeSync, contains: ['disposed']);
  });
  test('Rust cannot call what Dart does not have', () async {
    final error = await checkError<PlatformException>(gauge().call('lost'));
    checkEqual(error.code, 'object-not-in-dart');
  });
  test('numbers that are made up, or another isolate\'s, name nothing', () async {
    final worker = await Worker.start(library.folder, _tellNumbers, name: 'typed_tests');
    await worker.next<int>();
    final forged = HostApi(batteryDescription, '', context, _ForgedFunctions.new).bound;
    final own = battery(1);
    var fits = 0;
    for (var low = 0; low < 30000; low++) {
      final writer = forged.write()..writeInt(0x80000000 | low);
      final code = forged.charge(forged.id, writer.finish());
      if (code == 0) {
        fits++;
        continue;
      }
      checkThrows<ChannelFailureException>(() => forged.check(code),
          contains: ['no `Battery` of this isolate']);
    }
    // Its own battery may be among them, and those that tests before have left.
    check(fits < 100, '$fits numbers fit');
    for (final number in [0, 1, -1, 1 << 40]) {
      final writer = forged.write()..writeInt(number);
      checkThrows<ChannelFailureException>(
          () => forged.check(forged.charge(forged.id, writer.finish())),
          contains: ['no `Battery` of this isolate']);
    }
    checkEqual(own.chargeSync(), 1.0);
    worker.isolate.kill(priority: Isolate.immediate);
    await worker.exited();
  }, within: const Duration(seconds: 20));
  test('a class that was taken off cannot be used, but its objects be let go of', () {
    final power = battery(1);
    final before = stock.aliveSync();
    stock.removeBatterySync();
    for (final use in [power.chargeSync, () => battery(2)]) {
      checkEqual(checkThrows<PlatformException>(use).code, 'channel-error');
    }
    power.dispose();
    checkEqual(stock.aliveSync(), before - 1);
    stock.restoreBatterySync();
    checkEqual(battery(3).chargeSync(), 3.0);
  });
}

/// As in the generated file: another fingerprint is an `interface-mismatch`.
const batteryDescription =
    ApiDescription('dev.flutter.pigeon.typed_tests.Battery', '1-756aa104309adf1e');

/// Makes [count] gauges, each with batteries, keeps some for a while, disposes
/// some, and leaves the rest to the garbage collector.
Future<void> soak(int count) async {
  await collectGarbage();
  final random = Random(5);
  final before = stock.aliveSync();
  final kept = List<Gauge?>.filled(64, null);
  var most = 0;
  for (var i = 0; i < count; i++) {
    final one = gauge(batteries: [if (i.isEven) battery(1)], changed: (_, __, ___) {});
    switch (random.nextInt(8)) {
      case 0:
        one.dispose();
      case 1:
        one.battery.dispose();
      case 2:
        one.itselfSync(true).itselfSync(false).dispose();
      case 3:
        kept[random.nextInt(kept.length)] = one.itselfSync(random.nextBool());
      case 4:
        kept[random.nextInt(kept.length)]?.echoSync({'a': one});
      case 5 when i % 64 == 0:
        await one.call('changed by another');
    }
    if (i % 1024 == 0) {
      await pause(1);
      most = max(most, stock.aliveSync() - before);
    }
  }
  kept.fillRange(0, kept.length, null);
  await eventually('all are let go of', () async {
    await collectGarbage();
    return stock.aliveSync() <= before + 8;
  });
  print('# $count gauges, at most $most objects alive at once');
}
