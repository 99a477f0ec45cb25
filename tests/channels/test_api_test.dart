/// Handlers for tests: an app's calls are answered by the test.
library;

import 'dart:typed_data';

import 'package:flutter/services.dart';
import 'package:flutter_test/flutter_test.dart';
import 'package:goldens/everything.g.dart';
import 'package:goldens/importing.g.dart';
import 'package:goldens/shared/types.g.dart' as types;

import '../goldens/dart/test/everything_test_api.g.dart';
import '../goldens/dart/test/importing_test_api.g.dart';
import 'support/harness.dart';
import 'support/samples.dart';

class FakeMeter implements TestMeter {
  Object? fails;
  final List<Object?> seen = [];

  @override
  void start() => fails == null ? null : throw fails!;

  @override
  int add(int a, int b) => fails == null ? a + b : throw fails!;

  @override
  String? find(String? name) => name;

  @override
  AllTypes echo(AllTypes all) => all;

  @override
  AllTypes? echoNullable(AllTypes? all) => all;

  @override
  Object anything(Object value) => value;

  @override
  Object? anythingNullable(Object? value) => value;

  @override
  List<List<int>> rows(List<List<int>> rows) => rows;

  @override
  Map<String, Map<Kind, List<double?>>> table(
          Map<String, Map<Kind, List<double?>>> table) =>
      table;

  @override
  List<Object?> list(List<Object?>? list) => list ?? [];

  @override
  Shape shape(Shape shape, [Shape? other, int count = 0]) => other ?? shape;

  @override
  Future<Uint8List> slow(Uint8List bytes) async => bytes;

  @override
  Future<void> later(Kind kind) async => seen.add(kind);

  @override
  String named(String first,
      {required bool second, int third = 0, Reading? fourth, Reading? fifth}) {
    seen.add([first, second, third, fourth?.id, fifth?.id]);
    return first;
  }

  @override
  String optional(String first, [bool? second, double third = 0, List<int>? fourth]) {
    seen.add([first, second, third, fourth]);
    return first;
  }
}

class FakeStations implements TestStations {
  @override
  types.Temperature measure(String station, {types.Unit unit = types.Unit.celsius}) =>
      types.Temperature(degrees: 1, unit: unit);

  @override
  Map<types.Unit, List<types.Temperature>> all(Station? station) => {
        types.Unit.kelvin: [station!.normal],
      };

  @override
  types.MessageCodec codec(types.MessageCodec codec) => codec;

  @override
  types.station hidden(types.station value) => value;
}

Future<Never> main() {
  TestWidgetsFlutterBinding.ensureInitialized();
  final meter = Meter();
  final fake = FakeMeter();
  test('calls of the app are answered by the test', () async {
    TestMeter.setUp(fake);
    await meter.start();
    checkEqual(await meter.add(2, 3), 5);
    checkEqual(await meter.echo(everything()) == everything(), true);
    checkEqual(await meter.echoNullable(null), null);
    checkEqual(await meter.slow(Uint8List(2)), Uint8List(2));
    await meter.later(Kind.water);
    await meter.named('a', second: true, third: 4);
    await meter.optional('b', null, 1, [1]);
    checkEqual(
      await meter.shape(Square(), Circle(radius: 1)) == Circle(radius: 1),
      true,
    );
    checkEqual(
      '${fake.seen}',
      '[Kind.water, [a, true, 4, null, f], [b, null, 1.0, [1]]]',
    );
  });
  test('errors of the test are those of the host', () async {
    fake.fails = PlatformException(
      code: 'E',
      message: 'M',
      details: Kind.water,
    );
    for (final call in [meter.add(1, 2), meter.start()]) {
      await checkPlatformError(
        call,
        code: 'E',
        message: 'M',
        details: Kind.water,
      );
    }
    fake.fails = StateError('bad');
    await checkPlatformError(
      meter.add(1, 2),
      code: 'error',
      message: 'Bad state: bad',
    );
    fake.fails = null;
  });
  test('nothing has an empty list for an answer', () async {
    const channel = BasicMessageChannel(
        'dev.flutter.pigeon.goldens.Meter.start', TestMeter.pigeonChannelCodec);
    checkEqual(await channel.send(null), <Object?>[]);
  });
  test('null for an argument that is never null is thrown at the test', () async {
    const channel = BasicMessageChannel(
        'dev.flutter.pigeon.goldens.Meter.add', TestMeter.pigeonChannelCodec);
    await checkFails<TypeError>(channel.send([null, 1]));
  });
  test('a suffix tells instances apart, and null ends them', () async {
    TestMeter.setUp(FakeMeter(), messageChannelSuffix: 'two');
    checkEqual(await Meter(messageChannelSuffix: 'two').add(1, 1), 2);
    TestMeter.setUp(null, messageChannelSuffix: 'two');
    await checkPlatformError(Meter(messageChannelSuffix: 'two').add(1, 1),
        code: 'channel-error', message: RegExp('Unable to establish'));
    checkEqual(await meter.add(1, 1), 2);
    TestMeter.setUp(null);
    await checkFails<PlatformException>(meter.add(1, 1));
  });
  test('types of imported files are those of the app', () async {
    TestStations.setUp(FakeStations());
    final stations = Stations();
    final measured = await stations.measure('a');
    checkEqual(
      measured == types.Temperature(degrees: 1, unit: types.Unit.kelvin),
      true,
    );
    final all = await stations.all(Station(name: 'a'));
    checkEqual(all[types.Unit.kelvin]!.single.degrees, 20.0);
    check(await stations.hidden(types.station()) == types.station(), 'hidden');
  });
  return runTests();
}
