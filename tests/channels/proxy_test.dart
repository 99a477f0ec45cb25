/// Generated proxy APIs: what is sent and answered, and how long objects live.
library;

import 'dart:typed_data';

import 'package:flutter/services.dart';
import 'package:goldens/proxies.g.dart';
import 'package:messengers/messengers.dart';

import 'support/harness.dart';

const prefix = 'dev.flutter.pigeon.goldens.';

/// Reads what proxies are written as, without knowing them: 128 and an identifier.
class HostCodec extends StandardMessageCodec {
  const HostCodec();

  @override
  Object? readValueOfType(int type, ReadBuffer buffer) => switch (type) {
        128 => ('proxy', readValue(buffer)),
        129 => ('enum', readValue(buffer)),
        _ => super.readValueOfType(type, buffer),
      };

  @override
  void writeValue(WriteBuffer buffer, Object? value) {
    if (value is (String, int)) {
      buffer.putUint8(value.$1 == 'proxy' ? 128 : 129);
      return writeValue(buffer, value.$2);
    }
    super.writeValue(buffer, value);
  }
}

const codec = HostCodec();

/// A messenger, a manager, and what the host was told.
class Fixture {
  final messenger = RecordingMessenger();
  final removed = <int>[];
  late final manager = PigeonInstanceManager(onWeakReferenceRemoved: removed.add);

  List<Object?> get sent => [
        for (final (:channel, :message) in messenger.sent)
          [channel.substring(prefix.length), codec.decodeMessage(message)]
      ];

  void answer(String channel, Object? Function(Object? message) handler) =>
      messenger.answerDecoded('$prefix$channel', codec, handler);

  /// Sends as the host does; the answer.
  Future<Object?> deliver(String channel, Object? message) async =>
      codec.decodeMessage(await messenger.deliver('$prefix$channel', codec.encodeMessage(message)));

  Gauge gauge({
    String name = 'g',
    void Function(Gauge, double, Gauge?)? changed,
    int? Function(Listener, int, String?)? heard,
    Future<String?> Function(Listener, Place)? asked,
  }) {
    answer('Gauge.pigeon_defaultConstructor', (_) => [null]);
    return Gauge(
      pigeon_binaryMessenger: messenger,
      pigeon_instanceManager: manager,
      name: name,
      place: Place.outside,
      batteries: [],
      label: 'label',
      changed: changed,
      heard: heard,
      asked: asked,
    );
  }

  void setUp({Gauge Function(String, Place?, List<Battery?>)? newGauge}) {
    Instrument.pigeon_setUpMessageHandlers(pigeon_binaryMessenger: messenger, pigeon_instanceManager: manager);
    Listener.pigeon_setUpMessageHandlers(pigeon_binaryMessenger: messenger, pigeon_instanceManager: manager);
    Gauge.pigeon_setUpMessageHandlers(
      pigeon_binaryMessenger: messenger,
      pigeon_instanceManager: manager,
      pigeon_newInstance: newGauge,
    );
    Alarm.pigeon_setUpMessageHandlers(pigeon_binaryMessenger: messenger, pigeon_instanceManager: manager);
  }
}

void testObjects() {
  test('a constructor sends an identifier, the fields and its parameters', () async {
    final cx = Fixture();
    final gauge = cx.gauge();
    checkEqual(cx.sent, [
      ['Gauge.pigeon_defaultConstructor', [0, 'g', ('enum', 1), <Object?>[], 'label', null]],
    ]);
    checkEqual(cx.manager.getIdentifier(gauge), 0);
    check(identical(cx.manager.getInstanceWithWeakReference<Gauge>(0), gauge), 'another object came back');
  });
  test('a named constructor has a channel of its own, and proxies go by identifier', () async {
    final cx = Fixture();
    cx.answer('Battery.pigeon_defaultConstructor', (_) => [null]);
    cx.answer('Gauge.named', (_) => [null]);
    final battery =
        Battery(pigeon_binaryMessenger: cx.messenger, pigeon_instanceManager: cx.manager, charge: 0.5);
    Gauge.named(
      pigeon_binaryMessenger: cx.messenger,
      pigeon_instanceManager: cx.manager,
      name: 'n',
      batteries: [battery, null],
      spare: battery,
    );
    checkEqual(cx.sent.last, ['Gauge.named', [
      1, 'n', null, [('proxy', 0), null], null, ('proxy', 0), //
    ]]);
  });
  test('methods send the instance and give the answer with its type', () async {
    final cx = Fixture();
    final gauge = cx.gauge();
    cx.answer('Gauge.read', (message) => [2.5]);
    cx.answer('Gauge.dump', (_) => [Uint8List.fromList([1])]);
    cx.answer('Gauge.reset', (_) => [null]);
    cx.answer('Instrument.age', (_) => ['code', 'message', 3]);
    checkEqual(await gauge.read(3, [gauge, null]), 2.5);
    checkEqual(cx.sent.last, ['Gauge.read', [('proxy', 0), 3, [('proxy', 0), null]]]);
    checkEqual(await gauge.dump(), Uint8List.fromList([1]));
    await gauge.reset();
    await checkPlatformError(gauge.age(), code: 'code', message: 'message', details: 3);
  });
  test('static members send no instance', () async {
    final cx = Fixture();
    cx.answer('Gauge.version', (_) => ['7']);
    cx.answer('Gauge.calibrate', (_) => [null]);
    final version = await Gauge.version(Place.outside,
        pigeon_binaryMessenger: cx.messenger, pigeon_instanceManager: cx.manager);
    checkEqual(version, '7');
    await Gauge.calibrate(pigeon_binaryMessenger: cx.messenger, pigeon_instanceManager: cx.manager);
    checkEqual(cx.sent, [
      ['Gauge.version', [('enum', 1)]],
      ['Gauge.calibrate', null],
    ]);
  });
  test('an attached field is fetched once', () {
    final cx = Fixture();
    final gauge = cx.gauge();
    cx.answer('Gauge.battery', (_) => [null]);
    final battery = gauge.battery;
    check(identical(gauge.battery, battery), 'it was fetched twice');
    checkEqual(cx.sent.last, ['Gauge.battery', [('proxy', 0), 1]]);
    checkEqual(cx.manager.getIdentifier(battery), 1);
  });
}

void testHost() {
  test('the host makes an object, whose fields arrive', () async {
    final cx = Fixture()..setUp();
    checkEqual(await cx.deliver('Gauge.pigeon_newInstance', [65536, 'new', null, [null]]), <Object?>[]);
    final gauge = cx.manager.getInstanceWithWeakReference<Gauge>(65536)!;
    checkEqual(gauge.name, 'new');
    checkEqual(gauge.batteries, [null]);
    check(identical(cx.manager.getInstanceWithWeakReference<Gauge>(65536), gauge), 'a second copy was made');
  });
  test('a test may make the object that the host wants', () async {
    late Gauge made;
    final cx = Fixture();
    cx.setUp(newGauge: (name, place, batteries) => made = Gauge.pigeon_detached(
          pigeon_instanceManager: cx.manager,
          name: 'mine, not $name',
          batteries: batteries,
        ));
    await cx.deliver('Gauge.pigeon_newInstance', [65537, 'new', null, <Object?>[]]);
    checkEqual(cx.manager.getInstanceWithWeakReference<Gauge>(65537)!.name, made.name);
  });
  test('a class with a required callback is not made by the host', () {
    final cx = Fixture()..setUp();
    check(!cx.messenger.handled.contains('${prefix}Alarm.pigeon_newInstance'), 'it has a handler');
    check(cx.messenger.handled.contains('${prefix}Alarm.rings'), 'its callback has none');
  });
  test('callbacks are called on their object, inherited ones too', () async {
    final calls = <Object?>[];
    final cx = Fixture()..setUp();
    final gauge = cx.gauge(
      changed: (self, value, other) => calls.addAll([self, value, other]),
      heard: (self, code, text) => code + 1,
      asked: (self, place) async => place.name,
    );
    checkEqual(await cx.deliver('Gauge.changed', [('proxy', 0), 1.5, ('proxy', 0)]), <Object?>[]);
    check(identical(calls[0], gauge) && identical(calls[2], gauge), 'other objects came');
    checkEqual(calls[1], 1.5);
    checkEqual(await cx.deliver('Listener.heard', [('proxy', 0), 4, null]), [5]);
    checkEqual(await cx.deliver('Listener.asked', [('proxy', 0), ('enum', 0)]), ['inside']);
  });
  test('a callback that is not set answers null, or nothing', () async {
    final cx = Fixture()..setUp();
    cx.gauge();
    checkEqual(await cx.deliver('Gauge.changed', [('proxy', 0), 1.5, null]), <Object?>[]);
    checkEqual(await cx.deliver('Listener.heard', [('proxy', 0), 4, null]), [null]);
  });
  test('a callback that throws, and one of an unknown object, are errors', () async {
    final cx = Fixture()..setUp();
    cx.gauge(changed: (_, value, __) => throw PlatformException(code: 'c', message: '$value', details: [1]));
    checkEqual(await cx.deliver('Gauge.changed', [('proxy', 0), 1.5, null]), ['c', '1.5', [1]]);
    final error = await cx.deliver('Gauge.changed', [('proxy', 99), 1.5, null]) as List<Object?>;
    checkEqual(error.first, 'null-error');
  });
  test('cleared handlers do not answer', () async {
    final cx = Fixture()..setUp();
    Gauge.pigeon_setUpMessageHandlers(
        pigeon_clearHandlers: true, pigeon_binaryMessenger: cx.messenger, pigeon_instanceManager: cx.manager);
    check(!cx.messenger.handled.contains('${prefix}Gauge.changed'), 'a handler is left');
  });
}

void testManager() {
  test('letting go of an object tells the host, once', () {
    final cx = Fixture();
    final gauge = cx.gauge();
    checkEqual(cx.manager.removeWeakReference(gauge), 0);
    checkEqual(cx.manager.removeWeakReference(gauge), null);
    checkEqual(cx.removed, [0]);
    check(cx.manager.containsIdentifier(0), 'the copy is gone');
    final copy = cx.manager.getInstanceWithWeakReference<Gauge>(0)!;
    checkEqual(copy.name, 'g');
    check(!identical(copy, gauge), 'the same object came back');
  });
  test('what the host lets go of is gone', () {
    final cx = Fixture();
    cx.manager.removeWeakReference(cx.gauge());
    checkEqual(cx.manager.remove<Gauge>(0)!.name, 'g');
    check(!cx.manager.containsIdentifier(0), 'it is still there');
    checkEqual(cx.manager.getInstanceWithWeakReference<Gauge>(0), null);
  });
  test('wrong uses are caught where assertions are on', () {
    final cx = Fixture();
    final gauge = cx.gauge();
    checkThrows<AssertionError>(() => cx.manager.addDartCreatedInstance(gauge));
    checkThrows<AssertionError>(() => cx.manager.addHostCreatedInstance(gauge, 7));
    checkThrows<AssertionError>(() => cx.manager.remove<Gauge>(0));
    final other = Instrument.pigeon_detached(pigeon_instanceManager: cx.manager);
    checkThrows<AssertionError>(() => cx.manager.addHostCreatedInstance(other, -1));
    checkThrows<AssertionError>(() => cx.manager.addHostCreatedInstance(other, 0));
  });
  test('identifiers in use are skipped when they start again', () {
    final manager = PigeonInstanceManager(onWeakReferenceRemoved: (_) {});
    final kept = Instrument.pigeon_detached(pigeon_instanceManager: manager);
    checkEqual(manager.addDartCreatedInstance(kept), 0);
    for (var i = 1; i < 65536; i++) {
      final one = Instrument.pigeon_detached(pigeon_instanceManager: manager);
      manager.addDartCreatedInstance(one);
      manager.removeWeakReference(one);
      manager.remove<Instrument>(i);
    }
    final next = Instrument.pigeon_detached(pigeon_instanceManager: manager);
    checkEqual(manager.addDartCreatedInstance(next), 1);
  });
  test('an object that is collected is let go of', () async {
    final cx = Fixture();
    void make() => cx.gauge();
    make();
    final rubbish = <Uint8List>[];
    for (var i = 0; i < 2000 && cx.removed.isEmpty; i++) {
      rubbish.add(Uint8List(1 << 20));
      if (rubbish.length > 20) rubbish.clear();
      await Future<void>.delayed(Duration.zero);
    }
    checkEqual(cx.removed, [0]);
  });
}

void testOverrides() {
  test('tests put something in the place of constructors and static members', () async {
    final cx = Fixture();
    final mine = Gauge.pigeon_detached(pigeon_instanceManager: cx.manager, name: 'mine', batteries: const []);
    final battery = Battery.pigeon_detached(pigeon_instanceManager: cx.manager);
    PigeonOverrides.gauge_new = ({
      required name,
      place,
      required batteries,
      broke,
      heard,
      asked,
      changed,
      mapped,
      required label,
      tries,
    }) =>
        mine;
    PigeonOverrides.gauge_version = (place) async => 'of ${place.name}';
    PigeonOverrides.gauge_shared = battery;
    check(identical(Gauge(name: 'x', batteries: [], label: 'y'), mine), 'the constructor is not overridden');
    checkEqual(await Gauge.version(Place.inside), 'of inside');
    check(identical(Gauge.shared, battery), 'the static field is not overridden');
    PigeonOverrides.pigeon_reset();
    check(PigeonOverrides.gauge_new == null && PigeonOverrides.gauge_shared == null, 'something is left');
  });
}

Future<Never> main() {
  testObjects();
  testHost();
  testManager();
  testOverrides();
  return runTests();
}
