/// Typed calls of Dart to Rust: every shape of arguments and results.
library;

import 'dart:typed_data';

import 'package:columba/columba.dart';

import '../vm/support/harness.dart';
import 'meter.g.dart';

Future<Never> main(List<String> arguments) {
  final library = TestLibrary.of(arguments, 'typed_tests');
  final meter = Meter(context: library.context);

  test('scalars go both ways', () {
    meter.resetSync();
    checkEqual(meter.addSync(2, -5), -3);
    checkEqual(meter.addSync(1 << 62, 7), (1 << 62) + 7);
    checkEqual(meter.scaleSync(1.25), 2.5);
    checkEqual(meter.scaleSync(-1, by: double.infinity), -double.infinity);
    checkEqual([meter.invertSync(true), meter.invertSync(false)],
        [false, true]);
  });
  test('strings of every width go both ways', () {
    for (final name in ['', 'dove', 'Täubchen', '€ \u{1F54A}', 'x' * 100000]) {
      checkEqual(meter.greetSync(name), 'Hello $name');
    }
  });
  test('an object with all kinds of fields comes back', () {
    final reading = Reading(
      id: 7,
      ratio: 0.5,
      name: 'columba',
      mood: Mood.busy,
      note: null,
      samples: [1, -2, 1 << 40],
      labels: {'b': Mood.calm, 'a': Mood.busy},
      shape: Square(side: 3),
    );
    final echo = meter.echoSync(reading);
    checkEqual(echo.id, 7);
    checkEqual(echo.ratio, 0.5);
    checkEqual(echo.name, 'columba');
    checkEqual(echo.mood, Mood.busy);
    checkEqual(echo.note, null);
    checkEqual(echo.samples.toList(), [1, -2, 1 << 40]);
    checkEqual(echo.labels.keys.toList(), ['b', 'a']);
    checkEqual(echo.labels['a'], Mood.busy);
    checkEqual((echo.shape as Square).side, 3.0);
    reading
      ..note = 'here'
      ..shape = Circle(radius: 1);
    final second = meter.echoSync(reading);
    checkEqual(second.note, 'here');
    checkEqual((second.shape as Circle).radius, 1.0);
  });
  test('a class that contains itself, and null', () {
    final tree = Node(name: 'a', children: [
      Node(name: 'b', children: [Node(name: 'c', children: [])]),
      Node(name: 'd', children: []),
    ]);
    final echo = meter.echoNodeSync(tree)!;
    checkEqual(echo.children[0].children[0].name, 'c');
    checkEqual(echo.children[1].name, 'd');
    check(meter.echoNodeSync(null) == null, 'null became something');
  });
  test('many objects come back', () {
    final points = [
      for (var i = 0; i < 5000; i++) Point(id: i, ratio: i / 3, name: 'p$i')
    ];
    final echo = meter.echoPointsSync(points);
    checkEqual(echo.length, 5000);
    checkEqual(echo[4999].name, 'p4999');
  });
  test('bytes of every size come back', () {
    for (final length in [0, 1, 4095, 4096, 1 << 20]) {
      final bytes = Uint8List.fromList(List.generate(length, (i) => i & 0xFF));
      checkEqual(meter.echoBytesSync(bytes), bytes);
      checkEqual(meter.echoBytesSync(Uint8List.sublistView(bytes, length ~/ 3)),
          bytes.sublist(length ~/ 3));
    }
  });
  test('any object comes back', () {
    final value = [
      null, true, false, -1, 1 << 60, 0.5, 'text', '€',
      Uint8List.fromList([1]), Int32List.fromList([1, 2]), //
      {'a': <Object?>[], 1: {}},
      Float64List(1000),
    ];
    checkEqual(meter.echoAnySync(value), value);
    checkEqual(meter.echoAnySync(null), null);
  });
  test('bytes are borrowed where they are', () {
    final bytes = Uint8List.fromList(List.filled(1000, 3));
    checkEqual(meter.checksumSync(bytes, 1 << 50), (1 << 50) + 3000);
    checkEqual(meter.checksumSync(Uint8List(0), 5), 5);
    checkEqual(
        meter.checksumSync(Uint8List.sublistView(bytes, 1, 4), 0), 9);
  });
  test('the error of a method arrives with its parts', () async {
    final error = checkThrows<PlatformException>(
        () => meter.failSync('broken', 'a message', [1, 'two']));
    checkEqual([error.code, error.message], ['broken', 'a message']);
    checkEqual(error.details, [1, 'two']);
    final bare =
        checkThrows<PlatformException>(() => meter.failSync('x', null, null));
    checkEqual([bare.code, bare.message, bare.details], ['x', null, null]);
    checkThrows<PlatformException>(
        () => meter.addSync(0x7FFFFFFFFFFFFFFF, 1),
        contains: ['overflow']);
    checkEqual(meter.addSync(1, 1), 2);
  });
  test('a panic becomes an error, and the API goes on', () {
    final error = checkThrows<ChannelFailureException>(
        () => meter.panicSync('on purpose'),
        contains: ['handler-panicked', 'on purpose', 'typed_tests.Meter']);
    checkEqual(error.failure, ChannelFailure.handlerPanicked);
    checkEqual(meter.greetSync('again'), 'Hello again');
  });
  test('futures complete later, with the result or the error', () async {
    var now = true;
    final sum = meter.add(1, 2).then((value) {
      check(!now, 'the listener ran at once');
      return value;
    });
    now = false;
    checkEqual(await sum, 3);
    await checkError<PlatformException>(meter.fail('late', null, null),
        code: 'late');
  });
  test('an API that is not set up is an error that names it', () async {
    final missing =
        Meter(context: library.context, messageChannelSuffix: 'nowhere');
    await checkError<PlatformException>(missing.add(1, 2),
        code: 'channel-error', contains: ['typed_tests.Meter.nowhere']);
  });
  return runTests();
}
