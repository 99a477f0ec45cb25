/// Values through the encoder and back through the decoder. Both write and read
/// the same format; what differs, binary data and long text, is put in the form
/// that Rust gives it on the way.
library;

import 'dart:collection';
import 'dart:convert';
import 'dart:ffi';
import 'dart:math';
import 'dart:typed_data';

import 'package:columba/columba.dart';
import 'package:columba/src/native/abi.dart';
import 'package:columba/src/native/buffer.dart';
import 'package:columba/src/native/decoder.dart';
import 'package:columba/src/native/encoder.dart';
import 'package:columba/src/native/scratch.dart';

import 'fake_library.dart';
import 'harness.dart';

/// A library, its encoder, and a decoder for what that writes.
class Codec {
  Codec([FakeLibrary? library]) : library = library ?? FakeLibrary();

  final FakeLibrary library;
  late final encoder = Encoder(library.scratch);
  final attachments = Queue<Object?>();

  /// Writes a frame of [value].
  void encode(Object? value) =>
      encoder.frame(Verb.message, 7, 8, 9, value, root: 'value');

  /// What [value] comes back as.
  Object? echo(Object? value) {
    encoder.clear();
    encode(value);
    return decode(copyOf(library.scratch.buffer, encoder.length));
  }

  Object? decode(NativeBuffer frame) =>
      (Decoder(attachments, (id) => 'handle $id')
            ..use(frame)
            ..openFrame(0))
          .value();

  /// The first byte of the body.
  int get tag => library.scratch.buffer.bytes[headerBytes];
}

/// Checks that each of [values] comes back as it is, alone and in a list.
void checkEchoes(List<Object?> values) {
  final codec = Codec();
  for (final value in values) {
    checkEqual(codec.echo(value), value);
  }
  checkEqual(codec.echo(values), values);
}

Future<Never> main() {
  scalars();
  text();
  collections();
  typedData();
  limits();
  reading();
  return runTests();
}

void scalars() {
  test('null, bools and integers around every border', () {
    checkEchoes([
      null, true, false, //
      for (final base in [0, 128, 256, 1 << 16, 1 << 31, 1 << 32, 1 << 62])
        for (final offset in [-2, -1, 0, 1]) ...[base + offset, -base + offset],
      0x7FFFFFFFFFFFFFFF, -0x8000000000000000,
    ]);
  });

  test('doubles of every kind keep their bits', () {
    checkEchoes([
      0.0, -0.0, 1.5, double.nan, double.infinity, double.negativeInfinity, //
      double.minPositive, double.maxFinite,
    ]);
  });

  test('small integers take one byte', () {
    final codec = Codec();
    for (final (value, bytes) in [(0, 1), (127, 1), (128, 5), (-1, 5)]) {
      codec.encoder.clear();
      codec.encode(value);
      checkEqual(codec.tag >= Tag.smallInt, bytes == 1, '$value');
    }
  });
}

void text() {
  test('strings of every kind and length', () {
    checkEchoes([
      '', 'a', 'ÿ', 'Ā', '\u{1f600}', 'a\u0000b', 'é' * 253, 'é' * 254, //
      'x' * 300, '語' * 300, 'mixed \u{1f600} \u00e9 \u0301',
    ]);
  });

  test('random strings', () {
    final random = Random(1);
    checkEchoes([
      for (var i = 0; i < 200; i++)
        String.fromCharCodes([
          for (var n = random.nextInt(40); n > 0; n--)
            switch (random.nextInt(4)) {
              0 => random.nextInt(0x80),
              1 => random.nextInt(0x100),
              2 => 0x100 + random.nextInt(0xD000),
              _ => 0x10000 + random.nextInt(0x100000),
            },
        ]),
    ]);
  });

  for (final (name, tag, text) in [
    ('Latin-1', Tag.latin1Outside, 'é' * outsideTextUnits),
    ('UTF-16', Tag.utf16Outside, '${'a' * outsideTextUnits}\u{1f600}'),
  ]) {
    test('long $name text gets an allocation of its own', () {
      final codec = Codec()..encode(text);
      final bytes = codec.library.scratch.buffer.data;
      checkEqual(codec.tag, tag);
      checkEqual(codec.library.allocations.length, 1);
      final MapEntry(key: id, value: memory) =
          codec.library.allocations.entries.single;
      checkEqual(bytes.getUint32(headerBytes + 1, Endian.host), id);
      final units = tag == Tag.latin1Outside ? memory.bytes : memory.uint16;
      checkEqual(String.fromCharCodes(units, 0, text.length), text);
    });
  }

  test('a lone surrogate is refused with its index, short or long', () async {
    for (final (text, index) in [
      ('\uD800', 0),
      ('ab\uDC00', 2),
      ('\u{1f600}\uD83D', 2),
      ('\uDC00\uD800', 0),
      ('${'a' * outsideTextUnits}\uD800', outsideTextUnits),
    ]) {
      final codec = Codec();
      await checkRefused(codec, ['ok', text], 'value[1]',
          'a lone surrogate at index $index');
    }
  });

  test('pairs of surrogates pass the check', () {
    for (final text in ['', 'abc', '\u{10000}', '\u{10ffff}x\u{1f600}']) {
      checkSurrogates(text);
    }
  });
}

/// Checks that [value] is refused and leaves nothing behind.
Future<void> checkRefused(
  Codec codec,
  Object? value,
  String path,
  String reason,
) async {
  codec.encoder.clear();
  final error = await checkError<UnsendableValueError>(
      () => codec.encode(value),
      contains: [reason]);
  checkEqual(error.path, path, 'path');
  checkEqual(codec.encoder.length, 0, 'length');
  checkEqual(codec.library.allocations, <int, NativeBuffer>{}, 'allocations');
  checkEqual(codec.echo('after'), 'after');
}

void collections() {
  test('lists of numbers, bare and mixed', () {
    checkEchoes([
      <Object?>[],
      [1],
      [1, 2, 3],
      [1, 2, 3, 4],
      [1, 2, 3, 1 << 31],
      [1, 2, 3, -(1 << 40)],
      [1, 2, 3, 4.5],
      [1, 2, 1 << 40, 'text'],
      [0.5, -0.0, double.nan, 1.0],
      [0.5, 1.5, 2.5, 3],
      [1, null, 2, 3, 4],
      [for (var i = 0; i < 300; i++) i * 1000],
      [for (var i = 0; i < 70000; i++) i.isEven ? i : '$i'].sublist(0, 65000),
    ]);
  });

  test('other iterables arrive as lists', () {
    final codec = Codec();
    checkEqual(codec.echo({3, 1, 2}), [3, 1, 2]);
    checkEqual(codec.echo([1, 2, 3, 4].map((i) => '$i')), ['1', '2', '3', '4']);
    checkEqual(codec.echo(Queue.of([1, 2])), [1, 2]);
  });

  test('maps of any keys keep their order', () {
    checkEchoes([
      <String, Object?>{},
      <String, Object?>{'b': 1, 'a': 2},
      <Object?, Object?>{2: 'two', null: 1, 1.5: <Object?>[], 'k': 0},
      <Object?, Object?>{
        [1]: true,
      },
      <String, Object?>{'long key' * 10: 1},
      <String, Object?>{'': <String, Object?>{'': null}},
    ]);
  });

  test('maps of strings can be encoded as JSON', () {
    final codec = Codec();
    final map = {'a': {'b': [1, 'c']}, 'd': null};
    final echo = codec.echo(map);
    check(echo is Map<String, Object?>, '${echo.runtimeType}');
    checkEqual(jsonEncode(echo), jsonEncode(map));
    check(codec.echo({1: 2}) is! Map<String, Object?>, 'a map of strings');
  });

  test('maps of the same keys are written with their keys once', () {
    final codec = Codec();
    final maps = [
      for (var i = 0; i < 100; i++)
        <String, Object?>{'latitude': i, 'longitude': '$i'},
    ];
    checkEqual(codec.echo(maps), maps);
    check(codec.encoder.length < 100 * 12, '${codec.encoder.length} bytes');
  });

  test('shapes of many kinds, and of maps in maps', () {
    Map<String, Object?> map(int i) => {
          'k${i % 300}': i,
          'inner': <String, Object?>{'x': 1, 'y': <String, Object?>{'x': 2}},
          if (i.isEven) 'even': <String, Object?>{},
        };
    checkEchoes([
      for (var i = 0; i < 700; i++) map(i),
      <String, Object?>{'inner': 1, 'k1': 2},
      <String, Object?>{'k1': 2, 'inner': 1},
    ]);
  });

  test('what an iterable throws leaves nothing behind', () async {
    final codec = Codec();
    final throwing = Iterable<Object?>.generate(
        3, (i) => i == 2 ? throw StateError('thrown') : i);
    await checkError<StateError>(() => codec.encode([
          'x' * outsideTextUnits,
          Uint8List(attachBytes),
          throwing,
        ]));
    checkEqual(codec.library.allocations.length, 0);
    checkEqual(codec.echo('after'), 'after');
  });

  test('an iterable that sends a message meanwhile is told so', () async {
    final codec = Codec();
    final nested = [1].map((_) => codec.encode('nested'));
    await checkError<StateError>(() => codec.encode(nested),
        contains: ['toList()']);
    checkEqual(codec.echo('after'), 'after');
  });
}

void typedData() {
  TypedData filled(TypedData list) {
    final bytes = list.buffer.asUint8List();
    for (var i = 0; i < bytes.length; i++) {
      bytes[i] = i;
    }
    return list;
  }

  final makers = <TypedData Function(int)>[
    Int8List.new, Uint8List.new, Int16List.new, Uint16List.new, //
    Int32List.new, Uint32List.new, Int64List.new, Float32List.new,
    Float64List.new,
  ];

  test('typed data of each type and of few elements', () {
    checkEchoes([
      for (final make in makers)
        for (final length in [0, 1, 3, 100]) filled(make(length)),
    ]);
  });

  test('typed data is aligned wherever it stands', () {
    checkEchoes([
      for (var i = 0; i < 9; i++) ...['x' * i, filled(Float64List(2))],
    ]);
  });

  test('a view is sent as its own part', () {
    final bytes = filled(Uint8List(64)) as Uint8List;
    final codec = Codec();
    checkEqual(codec.echo(Uint8List.sublistView(bytes, 3, 6)),
        Uint8List.fromList([3, 4, 5]));
    checkEqual(codec.echo(Int16List.sublistView(bytes, 2, 6)),
        Int16List.sublistView(bytes, 2, 6).sublist(0));
  });

  test('types without a counterpart arrive as their nearest', () {
    final codec = Codec();
    checkEqual(codec.echo(Uint8ClampedList.fromList([1, 300])),
        Uint8List.fromList([1, 255]));
    checkEqual(codec.echo(ByteData(2)..setUint8(1, 5)),
        Uint8List.fromList([0, 5]));
    checkEqual(codec.echo(Uint64List.fromList([1, -1])),
        Int64List.fromList([1, -1]));
  });

  test('vectors are refused', () async {
    for (final list in [Float32x4List(1), Int32x4List(1), Float64x2List(1)]) {
      await checkRefused(Codec(), [list], 'value[0]', 'cannot be sent');
    }
  });

  test('much binary data gets an allocation, which is aligned and named', () {
    for (final make in makers) {
      final list = filled(make(attachBytes));
      final codec = Codec()..encode(list);
      checkEqual(codec.tag, Tag.attached);
      final MapEntry(key: id, value: memory) =
          codec.library.allocations.entries.single;
      checkEqual(
          codec.library.scratch.buffer.data
              .getUint32(headerBytes + 1, Endian.host),
          id);
      checkEqual(memory.bytes.sublist(0, list.lengthInBytes),
          list.buffer.asUint8List());
    }
  });
}

void limits() {
  test('a cycle is refused with its place', () async {
    final list = <Object?>[1];
    final map = <String, Object?>{'list': list};
    list.add(map);
    await checkRefused(Codec(), {'a': list}, "value['a'][1]['list']",
        'contains itself');
  });

  test('too deep is refused with its place, and one less passes', () async {
    Object? nested(int depth) {
      Object? value = 'core';
      for (var i = 0; i < depth; i++) {
        value = i.isEven ? <Object?>[value] : <String, Object?>{'k': value};
      }
      return value;
    }

    final codec = Codec(FakeLibrary(maxDepth: 4));
    checkEqual(codec.echo(nested(4)), nested(4));
    await checkRefused(codec, nested(5), "value[0]['k'][0]['k']",
        'deeper than the limit of 4');
  });

  test('a long list or map is refused', () async {
    final library = FakeLibrary(maxListLength: 5);
    checkEqual(Codec(library).echo([1, 2, 3, 4, 5]), [1, 2, 3, 4, 5]);
    for (final long in [
      [1, 2, 3, 4, 5, 6],
      ['1', 2, 3, 4, 5, 6],
      {for (var i = 0; i < 6; i++) i: i},
    ]) {
      await checkError<UnsendableValueError>(
          () => Codec(FakeLibrary(maxListLength: 5)).encode(long),
          contains: ['6 elements', 'limit of 5']);
    }
  });

  test('a large message is refused and leaves nothing behind', () async {
    final codec = Codec(FakeLibrary(maxMessageBytes: 1000));
    for (final large in [
      [for (var i = 0; i < 300; i++) 'text $i'],
      [for (var i = 0; i < 60000; i++) i],
    ]) {
      final failure =
          await checkError<EncodeFailure>(() => codec.encode(large));
      checkEqual(failure.failure, ChannelFailure.messageTooLarge);
      check(failure.message.contains('1000 bytes'), failure.message);
      checkEqual(codec.encoder.length, 0);
    }
    checkEqual(codec.echo('after'), 'after');
  });

  test('a library without memory is a failure, not a crash', () async {
    final codec = Codec()..library.status = Status.outOfMemory;
    for (final value in ['x' * 1000, Uint8List(attachBytes)]) {
      final failure =
          await checkError<EncodeFailure>(() => codec.encode(value));
      checkEqual(failure.failure, ChannelFailure.outOfMemory);
    }
    codec.library.status = Status.done;
    checkEqual(codec.echo('after'), 'after');
  });

  test('each thing that cannot be sent is refused with its place', () async {
    for (final (value, path, reason) in [
      (BigInt.one, 'value', 'BigInt'),
      ([main], 'value[0]', 'functions'),
      ({'a': [1, DateTime(2000)]}, "value['a'][1]", 'DateTime'),
      ({#symbol: 1}, 'value.keys[Symbol("symbol")]', 'Symbol'),
      ({1: Object()}, 'value[1]', 'Object'),
      ([Uint8List(attachBytes), Object()], 'value[1]', 'Object'),
    ]) {
      await checkRefused(Codec(), value, path, reason);
    }
  });
}

void reading() {
  /// A frame whose body is [body].
  NativeBuffer frame(List<int> body) {
    final length = headerBytes + body.length;
    return NativeBuffer(allocateMemory(length + 8), length)
      ..bytes.setAll(headerBytes, body);
  }

  List<int> int64(int value) =>
      (ByteData(8)..setInt64(0, value, Endian.host)).buffer.asUint8List();

  test('text is read where the library left it', () {
    for (final (tag, text) in [
      (Tag.latin1Outside, 'é' * 100),
      (Tag.utf16Outside, '語\u{1f600}' * 100),
    ]) {
      final address = allocateMemory(2 * text.length);
      for (var i = 0; i < text.length; i++) {
        tag == Tag.latin1Outside
            ? Pointer<Uint8>.fromAddress(address)[i] = text.codeUnitAt(i)
            : Pointer<Uint16>.fromAddress(address)[i] = text.codeUnitAt(i);
      }
      final body = [tag, ...int64(address), ...int64(text.length)];
      checkEqual(Codec().decode(frame(body)), text);
    }
  });

  test('attachments are taken in their order', () {
    final codec = Codec()..attachments.addAll([Uint8List(3), 'second']);
    checkEqual(codec.decode(frame([Tag.list, 2, Tag.attached, Tag.attached])),
        [Uint8List(3), 'second']);
  });

  test('a handle is looked up', () {
    checkEqual(Codec().decode(frame([Tag.handle, ...int64(5)])), 'handle 5');
  });

  test('an unknown tag is a FormatException', () async {
    await checkError<FormatException>(() => Codec().decode(frame([99])),
        contains: ['99']);
  });
}
