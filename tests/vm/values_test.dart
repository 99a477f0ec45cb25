/// Every kind of value passes in both directions.
library;

import 'dart:convert';
import 'dart:ffi';
import 'dart:isolate';

import 'package:columba/columba.dart';

import 'support/harness.dart';

late TestLibrary library;
late final NativeMethodChannel echo = library.channel('echo');
late final NativeMethodChannel make = library.channel('make');

/// [value] comes back as it is, alone and inside others.
Future<void> comesBack(Object? value) async {
  for (final sent in [
    value,
    [value],
    [value, value, 'mixed', value],
    {'key': value},
    {
      1: {'inner': value},
    },
  ]) {
    checkEqual(await echo.invokeMethod<Object?>('echo', sent), sent);
  }
}

/// Rust sees [value] as [description].
Future<void> arrivesAs(Object? value, String description) async => checkEqual(
    await library
        .channel('inspect')
        .invokeMethod<String>('describe', value),
    description,
    'description');

Future<Never> main(List<String> arguments) {
  library = TestLibrary.of(arguments);
  scalars();
  strings();
  lists();
  maps();
  objects();
  derived();
  return runTests();
}

void scalars() {
  test('null and bools', () async {
    await comesBack(null);
    await comesBack(true);
    await comesBack(false);
    await arrivesAs([null, true, false], '[null, true, false]');
  });
  test('integers of every magnitude', () async {
    for (var bits = 0; bits < 64; bits++) {
      for (final beside in [-1, 0, 1]) {
        await comesBack((1 << bits) + beside);
        await comesBack(-(1 << bits) + beside);
      }
    }
    await arrivesAs(-1 << 63, 'i64 -9223372036854775808');
  });
  test('integers that were never in Dart', () async {
    const edges = [
      0, 127, 128, 255, 256, 0x7FFFFFFF, 0x80000000, //
      0x7FFFFFFFFFFFFFFF,
    ];
    checkEqual(await make.invokeMethod<Object?>('integers'), [
      for (final n in edges) ...[n, -n, -n - 1],
    ]);
  });
  test('doubles keep their bits', () async {
    const edges = [
      0.0, -0.0, 1.5, -1.5, 0.1, double.maxFinite, -double.maxFinite, //
      double.minPositive, double.infinity, double.negativeInfinity, double.nan,
      4.0, 9007199254740993.0,
    ];
    for (final edge in edges) {
      await comesBack(edge);
    }
    await comesBack(edges);
    await arrivesAs(-0.0, 'f64 0x8000000000000000');
    await arrivesAs(1.0, 'f64 0x3ff0000000000000');
  });
  test('doubles that were never in Dart', () async {
    checkEqual(await make.invokeMethod<Object?>('doubles'), [
      0.0, -0.0, 0.1, -double.maxFinite, double.maxFinite, //
      2.2250738585072014e-308, double.infinity, double.negativeInfinity,
      double.nan,
    ]);
  });
  test('a whole double stays a double, and an int an int', () async {
    check(await echo.invokeMethod<Object?>('echo', 3.0) is double, 'double');
    check(await echo.invokeMethod<Object?>('echo', 3) is int, 'int');
  });
}

void strings() {
  const lengths = [0, 1, 2, 3, 253, 254, 255, 4094, 4095, 4096, 4097, //
    8190, 8191, 8192, 8193, 65535, 65536, 100000];
  const kinds = {
    'ascii': 'a',
    'nul': '\u0000',
    'latin1': '\u00E9',
    'utf16': '\u20AC',
    'pairs': '\u{1F54A}',
  };
  kinds.forEach((kind, text) {
    test('strings of kind $kind around every threshold', () async {
      for (final length in lengths) {
        final expected = text * (length ~/ text.length);
        checkEqual(
            await make.invokeMethod<Object?>('text', [kind, length]), expected);
        checkEqual(
            await echo.invokeMethod<Object?>('echo', expected), expected);
        checkEqual(
            await echo.invokeMethod<Object?>('echo', [1, expected, expected]),
            [1, expected, expected]);
        final late = '${'a' * length}$text';
        checkEqual(await echo.invokeMethod<Object?>('echo', late), late);
      }
    }, within: const Duration(seconds: 10));
  });
  test('strings that turn out late not to be Latin-1', () async {
    for (final length in lengths.skip(1)) {
      checkEqual(await make.invokeMethod<Object?>('text', ['late', length]),
          '${'a' * (length - 1)}\u20AC');
    }
  });
  test('pairs at every place of a long string', () async {
    for (var lead = 1020; lead < 1030; lead++) {
      final text = '${'x' * lead}\u{1F54A}${'\u20AC' * 4000}';
      checkEqual(await echo.invokeMethod<Object?>('echo', text), text);
    }
  });
  test('a string of 4 MiB', () async {
    final text = 'columba ' * (512 * 1024);
    checkEqual(await echo.invokeMethod<Object?>('echo', text), text);
    final wide = '$text\u20AC';
    checkEqual(await echo.invokeMethod<Object?>('echo', wide), wide);
  });
}

void lists() {
  test('lists of integers that cross 32 bits', () async {
    for (final last in [0x7FFFFFFF, 0x80000000, -0x80000000, -0x80000001]) {
      for (final length in [1, 3, 4, 5, 300]) {
        final list = [...List.generate(length - 1, (i) => i), last];
        checkEqual(await echo.invokeMethod<Object?>('echo', list), list);
        final first = [last, ...List.generate(length - 1, (i) => -i)];
        checkEqual(await echo.invokeMethod<Object?>('echo', first), first);
      }
    }
  });
  test('lists of numbers that end with something else', () async {
    for (final last in [null, 'x', 1.5, true, [1]]) {
      await comesBack([1, 2, 3, 4, last]);
      await comesBack([1 << 40, 2, 3, 4, last]);
      await comesBack([1.5, 2.5, 3.5, 4.5, last]);
    }
    await comesBack([1.5, 2, 3, 4, 5]);
  });
  test('lists of every length around the size marks', () async {
    for (final length in [0, 1, 253, 254, 255, 256, 65535, 65536]) {
      for (final list in [
        List<Object?>.filled(length, null),
        List<Object?>.generate(length, (i) => i),
        List<Object?>.generate(length, (i) => i / 4),
        List<Object?>.generate(length, (i) => '$i'),
      ]) {
        checkEqual(await echo.invokeMethod<Object?>('echo', list), list);
      }
    }
  }, within: const Duration(seconds: 10));
  test('sets and other iterables arrive as lists', () async {
    checkEqual(await echo.invokeMethod<Object?>('echo', {3, 1, 2}), [3, 1, 2]);
    checkEqual(
        await echo.invokeMethod<Object?>(
            'echo', [1, 2, 3].where((i) => i.isOdd)),
        [1, 3]);
    checkEqual(
        await echo.invokeMethod<Object?>('echo', {'k': Iterable.generate(3)}), {
      'k': [0, 1, 2],
    });
    checkEqual(await echo.invokeMethod<Object?>('echo', {'a': 1}.keys), ['a']);
  });
}

void maps() {
  test('maps with keys of every kind', () async {
    await comesBack(<Object?, Object?>{});
    await comesBack({'a': 1});
    await comesBack({1: 'a', -2: 'b', 1 << 40: 'c'});
    await comesBack({null: 1, true: 2, 1.5: 3, 'x': 4, 5: 6});
    await comesBack({'': {'': {'': null}}});
    await comesBack({'k' * 31: 1, 'k' * 32: 2, 'k' * 33: 3, 'k' * 5000: 4});
    await arrivesAs({1: null, 'x': []}, '{i64 1: null, string "x": []}');
  });
  test('a map of strings is a Map<String, Object?> and encodable as JSON',
      () async {
    for (final map in [
      {'a': 1, 'b': {'c': [true, null, 'x', 2.5]}},
      {'k' * 40: {'nested': <String, Object?>{}}},
      [
        {'a': 1},
        {'a': 2},
      ],
    ]) {
      final back = await echo.invokeMethod<Object?>('echo', map);
      checkEqual(jsonEncode(back), jsonEncode(map), 'JSON');
    }
    final typed = await echo.invokeMethod<Map<String, Object?>>(
        'echo', {'typed': 1});
    checkEqual(typed['typed'], 1);
    final list = await echo.invokeMethod<List<Object?>>('echo', [
      {'a': 1},
    ]);
    check(list.first is Map<String, Object?>, '${list.first.runtimeType}');
  });
  test('lists of maps with the same keys', () async {
    final list = [
      for (var i = 0; i < 500; i++)
        {'id': i, 'name': 'name $i', 'parent': {'id': i ~/ 2}},
    ];
    checkEqual(await echo.invokeMethod<Object?>('echo', list), list);
  });
  test('lists of maps whose keys change by turns', () async {
    final list = [
      for (var i = 0; i < 300; i++)
        switch (i % 4) {
          0 => {'a': i, 'b': i},
          1 => {'b': i, 'a': i},
          2 => {'a': i},
          _ => <String, Object?>{'c': {'a': i, 'b': '$i'}},
        },
    ];
    checkEqual(await echo.invokeMethod<Object?>('echo', list), list);
  });
  test('more kinds of maps than one frame remembers', () async {
    final once = [
      for (var i = 0; i < 700; i++) {'key $i': i, 'same': -i},
    ];
    final list = [...once, ...once.reversed];
    checkEqual(await echo.invokeMethod<Object?>('echo', list), list);
  });
  test('maps inside maps of the same keys', () async {
    Map<String, Object?> map = {'left': null, 'right': null};
    for (var i = 0; i < 60; i++) {
      map = {'left': map, 'right': i};
    }
    checkEqual(await echo.invokeMethod<Object?>('echo', map), map);
  });
}

void objects() {
  test('a send port of Rust sends', () async {
    final port = ReceivePort();
    final sendPort = await make.invokeMethod<SendPort>(
        'send-port', port.sendPort.nativePort);
    check(sendPort == port.sendPort, 'another port');
    sendPort.send('through Rust');
    checkEqual(await port.first, 'through Rust');
  });
  test('capabilities of Rust are equal when their ids are', () async {
    final one = await make.invokeMethod<Capability>('capability', 4711);
    final same = await make.invokeMethod<Capability>('capability', 4711);
    final other = await make.invokeMethod<Capability>('capability', 4712);
    check(one == same, 'two of one id differ');
    check(one != other, 'two of different ids are equal');
  });
}

void derived() {
  final alice = {
    'fullName': 'Alice',
    'age': 41,
    'nickName': null,
    'picture': [1, 2, 3],
    'favourites': {'pi': 3.14},
    'shape': {'kind': 'circle', 'radius': 2.0},
  };
  test('a derived type is read and written', () async {
    final derived = library.channel('derived');
    final back = await derived.invokeMethod<Map<String, Object?>>('birthday', {
      ...alice,
      'picture': utf8.encode('picture'),
    });
    checkEqual(back['age'], 42);
    checkEqual(back['picture'], utf8.encode('picture'));
    checkEqual(back['shape'], alice['shape']);
    checkEqual(back.keys.first, 'fullName', 'first key');
  });
  test('a derived type that does not fit says which field', () async {
    final error = await checkError<PlatformException>(
        library.channel('derived').invokeMethod<Object?>('birthday', {
          ...alice,
          'picture': utf8.encode('x'),
          'age': 300,
        }),
        code: 'try_from_error');
    check('${error.message}'.contains('age'), '${error.message}');
  });
}
