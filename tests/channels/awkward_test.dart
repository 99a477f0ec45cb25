/// Names that generated code needs itself, in an app that has them all.
library;

import 'dart:core' as core;

import 'package:flutter_test/flutter_test.dart' show TestWidgetsFlutterBinding;
import 'package:goldens/awkward.g.dart';
import 'package:goldens/importing.g.dart' hide wrapResponse;
import 'package:goldens/shared/types.g.dart' as types;
import 'package:messengers/messengers.dart';

import 'support/harness.dart';
import 'support/wire.dart';

class Listener implements AwkwardListener {
  @core.override
  type set(type type, value value, message message) => value.buffer ?? type;

  @core.override
  core.int future(Future Future, core.int await, core.int yield) =>
      Future.a! + await + yield;

  @core.override
  Stream stream(Stream api, Stream args, Stream binaryMessenger) => args;

  @core.override
  core.Future<api> api_(api api, error error, message message) async => api;

  @core.override
  void wrapResponse_(other other) => fail('${other.another}');

  @core.override
  BasicMessageChannel identical_(
    MapEntry entry,
    Iterable iterable,
    Enum value,
  ) =>
      BasicMessageChannel(future: Future(a: 1));
}

core.Future<core.Never> main() {
  TestWidgetsFlutterBinding.ensureInitialized();
  test('the names of the interface are those of the app', () {
    checkEqual([identical, runtimeType, readValue, writeValue, override, wrapResponse],
        [1, 'constant', 2, 3, true, 4]);
    final names = Names(hide: 1);
    check(names == Names(hide: 1) && names != Names(), 'equality');
    checkEqual(names.hashCode, Names(hide: 1).hashCode);
    check('$names'.contains(r'$dollar: 7.0'), '$names');
    check(
      '$names'.startsWith('Names(String: 0.5, int: 1.0, bool: 1.5,'),
      '$names',
    );
    check(Names.decode(names.encode()) == names, 'decode');
    check(other(another: 1) == other(another: 1), 'other');
  });
  test('methods reach the host whatever their parameters are called', () async {
    final pair = MessengerPair();
    final host = RawHost(pair.host, 'Awkward');
    for (final name in ['set', 'future', 'stream', 'call', 'get', 'then', 'types', 'override']) {
      host.answer(name, (message) => [(message as core.List?)?.last]);
    }
    final awkward = Awkward(binaryMessenger: pair.dart);
    host.answer('set', (message) => [(message! as core.List).first]);
    check(await awkward.set(type.b, value(), message.one) == type.b, 'set');
    checkEqual(await awkward.future(Future(), 1, 2, 3), 3);
    check(await awkward.stream(Stream.first) == Stream.second, 'stream');
    checkEqual(await awkward.call(1, 2, 3), 3);
    host.answer('get', (message) => ['$message']);
    checkEqual(await awkward.get('a', required: 1), '[a, 1, 1, 2]');
    host.answer('then', (message) => [(message! as core.List).first]);
    check(
      await awkward.then(other(another: 2), error.none) == other(another: 2),
      'then',
    );
    host.answer('types', (message) => [[[const Custom(130, 1)]]]);
    final core.List<core.List<type>> types = await awkward.types(
      {type.a: [value()]},
    );
    check(types.single.single == type.b, 'types');
    await awkward.override();
  });
  test('the host reaches methods whatever they are called', () async {
    final pair = MessengerPair();
    AwkwardListener.setUp(Listener(), binaryMessenger: pair.dart);
    final host = RawHost(pair.host, 'AwkwardListener');
    const first = Custom(129, 0), second = Custom(129, 1);
    checkEqual('${await host.call('set', [const Custom(130, 0), const Custom(138, [Custom(130, 1)]), const Custom(131, 0)])}',
        '[130:1]');
    checkEqual(await host.call('future', [const Custom(133, [1]), 2, 3]), [6]);
    checkEqual(
      '${await host.call('stream', [first, second, first])}',
      '[129:1]',
    );
    checkEqual(
      '${await host.call('wrapResponse_', [const Custom(140, [7])])}',
      '[error, 7, null]',
    );
  });
  test('a file shares the types of another one', () async {
    final pair = MessengerPair();
    final host = RawHost(pair.host, 'Stations');
    final stations = Stations(binaryMessenger: pair.dart);
    host.answer('measure', (message) => [
          Custom(131, [1.5, (message! as core.List)[1]]),
        ]);
    final types.Temperature measured = await stations.measure('a');
    check(
      measured == types.Temperature(degrees: 1.5, unit: types.Unit.kelvin),
      '$measured',
    );
    host.answer('codec', (message) => message);
    check(
      await stations.codec(types.MessageCodec()) == types.MessageCodec(),
      'codec',
    );
    host.echo('hidden');
    check(await stations.hidden(types.station()) == types.station(), 'hidden');
    final station = Station(name: 'a');
    check(station.normal == types.Temperature(degrees: 20), '$station');
  });
  return runTests();
}
