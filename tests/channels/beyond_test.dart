/// Types beyond Pigeon: their bytes, and their way through two codecs.
library;

import 'dart:typed_data';

import 'package:flutter/services.dart';
import 'package:flutter_test/flutter_test.dart';
import 'package:goldens/beyond.g.dart';
import 'package:goldens/overflow.g.dart';
import 'package:messengers/messengers.dart';

import 'support/harness.dart';
import 'support/wire.dart';

Beyond sample({List<Beyond>? children}) => Beyond(
      time: DateTime.utc(1969, 12, 31, 23, 59, 59, 999, 999),
      duration: const Duration(microseconds: -1),
      uri: Uri.parse('https://example.org/a%20b?c=é#d'),
      bigInt: -(BigInt.one << 200),
      ints: {3, 1, 2},
      times: {
        [DateTime.fromMicrosecondsSinceEpoch(1), null],
      },
      int8s: Int8List.fromList([-128, 127]),
      int16s: Int16List.fromList([-0x8000, 0x7fff]),
      uint16s: Uint16List.fromList([1, 0xffff]),
      uint32s: Uint32List.fromList([1, 0xffffffff]),
      uint64s: Uint64List.fromList([1, -1]),
      clamped: Uint8ClampedList.fromList([0, 255]),
      data: ByteData(3)..setUint8(2, 7),
      floats: Float32List.fromList([0.5]),
      map: {
        Uri(path: 'a'): {Duration.zero},
      },
      nullableTime: DateTime.fromMicrosecondsSinceEpoch(-1),
      nullableDuration: Duration.zero,
      nullableUri: Uri(),
      nullableBigInt: BigInt.zero,
      nullableInts: {null, 1},
      nullableInt16s: Int16List(0),
      nullableData: ByteData(0),
      children: children,
    );

class Listener implements BeyondListener {
  @override
  Beyond echo(Beyond value) => value;

  @override
  Set<Duration?>? durations(Set<Duration?>? durations) => durations;
}

/// The hexadecimal digits of a value on the wire.
String encoded(Object? value) =>
    hexOf(BeyondHost.pigeonChannelCodec.encodeMessage(value)!);

Future<Never> main() {
  TestWidgetsFlutterBinding.ensureInitialized();
  byteTests();
  wayTests();
  brokenTests();
  overflowTests();
  return runTests();
}

/// The codes follow those of two classes, in the order of the extensions.
void byteTests() {
  test('each type has the bytes that the book gives', () {
    final utc = DateTime.fromMicrosecondsSinceEpoch(1, isUtc: true);
    final expected = <(Object, String)>[
      (utc, '83' '0c02' '040100000000000000' '01'),
      (
        DateTime.fromMicrosecondsSinceEpoch(-1),
        '83' '0c02' '04ffffffffffffffff' '02',
      ),
      (const Duration(microseconds: 258), '84' '040201000000000000'),
      (Uri.parse('a:b'), '85' '0703' '613a62'),
      (BigInt.from(-255), '86' '0703' '2d6666'),
      ({1}, '87' '0c01' '040100000000000000'),
      (Int8List.fromList([-1]), '88' '0801' 'ff'),
      (Int16List.fromList([1, -2]), '89' '0804' '0100' 'feff'),
      (Uint16List.fromList([258]), '8a' '0802' '0201'),
      (Uint32List.fromList([258]), '8b' '0804' '02010000'),
      (Uint64List.fromList([258]), '8c' '0808' '0201000000000000'),
      (Uint8ClampedList.fromList([1]), '8d' '0801' '01'),
      (ByteData(1), '8e' '0801' '00'),
      (Float32List.fromList([0.5]), '0e01' '0000' '0000003f'),
    ];
    for (final (value, digits) in expected) {
      checkEqual(encoded(value), digits, '${value.runtimeType}');
      final back = BeyondHost.pigeonChannelCodec
          .decodeMessage(bytesOf(digits))!;
      check(
        WithDefaults(any: back) == WithDefaults(any: value),
        '$back is not $value',
      );
    }
  });
  test('views are written, not their buffers, at any position', () {
    final whole = Int16List.fromList([9, 1, 2, 9]);
    checkEqual(
      encoded(Int16List.sublistView(whole, 1, 3)),
      '89' '0804' '01000200',
    );
    checkEqual(
      encoded(['a', Int16List.sublistView(whole, 1, 2)]),
      '0c02' '070161' '89' '0802' '0100',
    );
  });
}

void wayTests() {
  test('every type goes to the host and back', () async {
    final pair = MessengerPair();
    RawHost(pair.host, 'BeyondHost')
      ..echo('echo')
      ..echo('times')
      ..echo('any');
    final host = BeyondHost(binaryMessenger: pair.dart);
    final sent = sample(children: [sample(), sample(children: [])]);
    final back = await host.echo(sent);
    check(back == sent, '$back');
    check(
      back.times is Set<List<DateTime?>> && back.times.single is List<DateTime?>,
      'times',
    );
    check(back.map is Map<Uri, Set<Duration>>, 'map');
    checkEqual([back.time.isUtc, back.nullableTime!.isUtc], [true, false]);
    checkEqual(back.uint64s.toList(), [1, -1]);
    final times = await host.times({DateTime.utc(2000)});
    check(times.single == DateTime.utc(2000), '$times');
    check(await host.any({1: Duration.zero}) is Map, 'any');
  });
  test('every type goes from the host to Dart and back', () async {
    final pair = MessengerPair();
    BeyondListener.setUp(Listener(), binaryMessenger: pair.dart);
    final channel = BasicMessageChannel(
        'dev.flutter.pigeon.goldens.BeyondListener.echo', BeyondListener.pigeonChannelCodec,
        binaryMessenger: pair.host);
    final back = await channel.send([sample(children: [])])! as List<Object?>;
    check(back.single == sample(children: []), '${back.single}');
    final host = RawHost(pair.host, 'BeyondListener');
    checkEqual(await host.call('durations', [null]), [null]);
    checkEqual('${await host.call('durations', [const Custom(135, [Custom(132, 1), null])])}',
        '[135:[132:1, null]]');
  });
  test('events may be of these types', () async {
    const channel = 'dev.flutter.pigeon.goldens.BeyondEvents.ticks';
    const methods = StandardMethodCodec(WireCodec());
    final messenger =
        TestDefaultBinaryMessengerBinding.instance.defaultBinaryMessenger;
    messenger.setMockMessageHandler(
        channel, (_) async => methods.encodeSuccessEnvelope(null));
    final first = ticks().first;
    await messenger.handlePlatformMessage(channel,
        methods.encodeSuccessEnvelope(const Custom(131, [0, true])), null);
    check(await first == DateTime.utc(1970), '$first');
  });
}

void brokenTests() {
  test('what is no value of the type is answered with an error', () async {
    final pair = MessengerPair();
    BeyondListener.setUp(Listener(), binaryMessenger: pair.dart);
    final host = RawHost(pair.host, 'BeyondListener');
    for (final (value, part) in <(Object?, String)>[
      (const Custom(131, [1]), 'No DateTime is [1]'),
      (const Custom(131, ['a', true]), 'No DateTime is'),
      (const Custom(132, 'a'), 'is not a subtype'),
      (const Custom(134, 'xyz'), 'xyz'),
      (Custom(137, Uint8List(3)), 'No list of numbers of 2 bytes has 3 bytes'),
      (const Custom(135, 5), 'is not a subtype'),
      (const Custom(133, '::'), '::'),
    ]) {
      final answer = await host.call('durations', [value])! as List<Object?>;
      checkEqual(answer.first, 'argument-error', '$value');
      check(
        '${answer[1]}'.contains(part),
        '"$part" is missing in: ${answer[1]}',
      );
    }
    checkEqual(await host.call('durations', [null]), [null]);
  });
}

void overflowTests() {
  const codec = OverflowHost.pigeonChannelCodec;
  String overflowing(Object? value) => hexOf(codec.encodeMessage(value)!);
  test('types past the last code share one', () {
    checkEqual(overflowing(E63.b), 'c0' '040100000000000000');
    checkEqual(overflowing(C61()), 'fe' '0c00');
    checkEqual(
      overflowing(C62()),
      'ff' '0c02' '040000000000000000' '0c02' '00' '00',
    );
    checkEqual(overflowing(C65(e: E1.b)),
        'ff' '0c02' '040300000000000000' '0c02' '00' '82' '040100000000000000');
  });
  test('types past the last code come back', () async {
    final pair = MessengerPair();
    RawHost(pair.host, 'OverflowHost')
      ..echo('echo')
      ..echo('last');
    final host = OverflowHost(binaryMessenger: pair.dart);
    for (final value in [
      E0.b,
      E63.a,
      C0(),
      C61(),
      C62(next: C62(e: E62.b)),
      C65(next: C65(e: E1.b), e: E1.a),
      DateTime.utc(1),
      {DateTime(2), E0.a},
    ]) {
      final back = await host.echo([value])! as List<Object?>;
      check('${back.single}' == '$value' && back.single.runtimeType == value.runtimeType ||
          value is Set, '${back.single}');
    }
    check(await host.last(C65(), DateTime(0)) == C65(), 'last');
  });
  test('unknown types past the last code are null', () {
    checkEqual(
      codec.decodeMessage(bytesOf('ff' '0c02' '0363000000' '00')),
      null,
    );
    checkEqual(
      codec.decodeMessage(bytesOf('ff' '0c02' '0300000000' '00')),
      null,
    );
    checkEqual(
      codec.decodeMessage(bytesOf('ff' '0c02' '0363000000' '0c00')),
      null,
    );
  });
}
