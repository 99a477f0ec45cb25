/// Generated host APIs: what Dart sends, and what it makes of right answers.
library;

import 'dart:typed_data';

import 'package:flutter/services.dart';
import 'package:flutter_test/flutter_test.dart';
import 'package:goldens/everything.g.dart';
import 'package:messengers/messengers.dart';

import 'support/harness.dart';
import 'support/meter.dart';
import 'support/samples.dart';
import 'support/wire.dart';

Future<Never> main() {
  echoTests();
  messageTests();
  channelTests();
  return runTests();
}

void echoTests() {
  testMeter('every type comes back in every position, with its own type',
      () async {
    host.echo('echo');
    for (final sent in [everything(self: everything(self: sparse())), sparse()]) {
      final back = await meter.echo(sent);
      checkEqual(back == sent, true, '$back\nis the same as\n$sent');
      check(back.rows is List<List<Reading?>>, 'rows');
      check(back.kinds is List<Kind?>, 'kinds');
      check(back.table is Map<Kind, Map<int, List<String>?>>, 'table');
      for (final row in back.rows) {
        check(row is List<Reading?>, 'a row is ${row.runtimeType}');
      }
      check(back.table.values.every((map) => map is Map<int, List<String>?>),
          'a value of the table');
      check(back.bytes is Uint8List && back.ints64 is Int64List, 'numbers');
    }
  });
  testMeter('null is a value where it is allowed', () async {
    for (final method in ['echoNullable', 'anythingNullable', 'find']) {
      host.echo(method);
    }
    checkEqual(await meter.echoNullable(null), null);
    checkEqual(await meter.echoNullable(sparse()) == sparse(), true);
    checkEqual(await meter.anythingNullable(null), null);
    checkEqual(await meter.find(null), null);
    checkEqual(await meter.find('a'), 'a');
  });
  testMeter('an object is whatever the codec knows', () async {
    host.echo('anything');
    final objects = <Object>[
      1,
      2.5,
      'a',
      true,
      Kind.water,
      Reading(id: 'r'),
      Circle(radius: 1),
      Nothing(),
      Uint8List(2),
      Int32List(1),
      Float64List(1),
      [1, null, Kind.air],
      {'a': Reading(id: 'r'), Kind.air: []},
    ];
    for (final object in objects) {
      final back = await meter.anything(object);
      check(Wrapped(back) == Wrapped(object), '$back is not $object');
      checkEqual(back.runtimeType == object.runtimeType || back is List || back is Map,
          true, '${back.runtimeType}');
    }
    await checkFails<ArgumentError>(meter.anything(DateTime(0)));
  });
  testMeter('collections within collections have their types', () async {
    host
      ..echo('rows')
      ..echo('table')
      ..echo('list');
    final rows = await meter.rows([
      [1, 2],
      [],
    ]);
    check(rows is List<List<int>> && rows.first is List<int>, 'rows');
    final List<int> first = rows.first;
    checkEqual(first, [1, 2]);
    final table = await meter.table({
      'a': {
        Kind.air: [0.5, null],
      },
    });
    final Map<Kind, List<double?>> inner = table['a']!;
    checkEqual(inner[Kind.air], [0.5, null]);
    checkEqual(await meter.list([1, 'a', null]), [1, 'a', null]);
  });
  testMeter('children of a sealed class come back as what they are', () async {
    host.echo('shape');
    checkEqual(await meter.shape(Circle(radius: 2)) == Circle(radius: 2), true);
    final described = switch (await meter.shape(Square())) {
      Circle(:final radius) => 'circle $radius',
      Square(:final side) => 'square $side',
    };
    checkEqual(described, 'square null');
  });
}

/// Compared as fields of generated classes are.
class Wrapped {
  Wrapped(Object object) : _holder = sparse()..nullableObject = object;

  final AllTypes _holder;

  @override
  bool operator ==(
    Object other,
  ) => other is Wrapped && other._holder == _holder;

  @override
  int get hashCode => _holder.hashCode;
}

void messageTests() {
  testMeter('a message is the list of all arguments', () async {
    final seen = <Object?>[];
    for (final method in ['add', 'start', 'later', 'named', 'optional', 'shape']) {
      host.answer(method, (message) {
        seen.add(message);
        return [
          switch (method) {
            'add' => 5,
            'shape' => const Custom(133, [2.0]),
            'start' || 'later' => null,
            _ => 'text',
          },
        ];
      });
    }
    checkEqual(await meter.add(2, 3), 5);
    await meter.start();
    await meter.later(Kind.water);
    await meter.named('a', second: true);
    await meter.named(
      'b',
      fourth: Reading(id: 'x'),
      second: false,
      third: 4,
      fifth: Reading(id: 'y', tags: []),
    );
    await meter.optional('a');
    await meter.optional('b', true, 2.5, [7]);
    await meter.shape(Square(side: 1));
    Custom reading(String id, [List<String> tags = const ['a', 'b']]) => Custom(130, [
          id, null, const Custom(129, 0), 3, 1.0, 'it\'s "\$5"', tags,
          {'low': [1, 2]},
        ]);
    checkEqual('$seen', '${[
      [2, 3],
      null,
      [const Custom(129, 1)],
      ['a', true, 3, null, reading('f')],
      ['b', false, 4, reading('x'), reading('y', [])],
      ['a', null, 3.0, [1, 2]],
      ['b', true, 2.5, [7]],
      [const Custom(134, [1.0]), null, 2],
    ]}');
  });
  testMeter('integers have 64 bits on the wire, doubles stay doubles',
      () async {
    final seen = <String>[];
    for (final method in ['add', 'optional']) {
      pair.host.setMessageHandler('dev.flutter.pigeon.goldens.Meter.$method',
          (message) async {
        seen.add(hexOf(message!));
        return bytesOf('0c01' '0300000000');
      });
    }
    checkEqual(await meter.add(2, 3), 0);
    checkEqual(seen.single, '0c02' '040200000000000000' '040300000000000000');
    await checkFails<PlatformException>(meter.optional('', null, 1, []));
    check(seen.last.startsWith('0c04' '0700' '00' '06'), seen.last);
  });
  testMeter('a host that writes narrow integers is understood', () async {
    final java = RawHost(pair.host, 'Meter',
        codec: const WireCodec(IntWidth.narrowest));
    java
      ..echo('echo')
      ..answer('add', (_) => [7]);
    checkEqual(await meter.add(1, 1), 7);
    checkEqual(await meter.echo(everything()) == everything(), true);
  });
}

void channelTests() {
  testMeter('a suffix tells instances apart', () async {
    host.answer('add', (_) => [1]);
    RawHost(pair.host, 'Meter').answer('add.two', (_) => [2]);
    final two = Meter(binaryMessenger: pair.dart, messageChannelSuffix: 'two');
    checkEqual([await meter.add(0, 0), await two.add(0, 0)], [1, 2]);
    checkEqual(two.pigeonVar_messageChannelSuffix, '.two');
    checkEqual(meter.pigeonVar_messageChannelSuffix, '');
    check(two.pigeonVar_binaryMessenger == pair.dart, 'the messenger');
    await checkPlatformError(two.start(),
        code: 'channel-error', message: RegExp(r'"dev\.\S+\.start\.two"\.$'));
  });
  test('without a messenger the default one is used', () async {
    final binding = TestWidgetsFlutterBinding.ensureInitialized();
    const channel = BasicMessageChannel('dev.flutter.pigeon.goldens.Meter.add',
        Meter.pigeonChannelCodec);
    binding.defaultBinaryMessenger.setMockDecodedMessageHandler<Object?>(
        channel, (message) async => [(message! as List).length]);
    checkEqual(await Meter().add(0, 0), 2);
    binding.defaultBinaryMessenger
        .setMockDecodedMessageHandler<Object?>(channel, null);
    await checkFails<PlatformException>(Meter().add(0, 0));
  });
  testMeter('many calls at once are told apart', () async {
    host.answer('add', (message) => [(message! as List)[0]]);
    final calls = [for (var i = 0; i < 200; i++) meter.add(i, 0)];
    checkEqual(await Future.wait(calls), List.generate(200, (i) => i));
  });
}
