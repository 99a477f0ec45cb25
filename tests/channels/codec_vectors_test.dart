/// The double's codec gives and takes the bytes of Flutter's engine library.
library;

import 'dart:convert';
import 'dart:io';
import 'dart:typed_data';

import 'package:flutter/services.dart';

import 'support/harness.dart';
import 'support/sha256.dart';

const codec = StandardMessageCodec();

/// The engine's strings end at a NUL; Dart's do not.
const cut = 'string embedded NUL';

Future<Never> main() {
  final path =
      Platform.script.resolve('../vectors/standard_codec_vectors.json');
  final file = jsonDecode(File.fromUri(path).readAsStringSync());
  for (final vector in file['vectors'] as List) {
    test('${vector['name']}', () => checkVector(vector));
  }
  for (final foreign in file['engine_decode_of_foreign_bytes'] as List) {
    test('foreign: ${foreign['name']}', () => checkForeign(foreign));
  }
  test('SHA-256 is right', () {
    checkEqual(sha256(utf8.encode('abc')),
        'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
  return runTests();
}

void checkVector(dynamic vector) {
  final value = valueOf(vector['value']);
  // A null is no message at all, but within another it is a byte.
  final buffer = WriteBuffer();
  codec.writeValue(buffer, value);
  final message = buffer.done();
  if (vector['name'] == cut) return checkEqual(hexOf(message), '0703610062');
  checkBytes(vector, message);
  if (value != null) {
    checkEqual(hexOf(codec.encodeMessage(value)!), hexOf(message), 'message');
  }
  // Dart's decoder of UTF-8 takes a byte order mark at the start for no text.
  final read = vector['name'] == 'string BOM' ? 'x' : value;
  checkEqual(codec.decodeMessage(message), read);
}

void checkBytes(dynamic vector, ByteData message) {
  checkEqual(message.lengthInBytes, vector['len'], 'length');
  final hex = hexOf(message);
  if (vector['hex'] case final String expected) {
    checkEqual(hex, expected, 'message');
  } else {
    checkEqual(hex.substring(0, 64), vector['head32'], 'head');
    checkEqual(hex.substring(hex.length - 32), vector['tail16'], 'tail');
  }
  checkEqual(
      sha256(Uint8List.sublistView(message)), vector['sha256'], 'digest');
}

/// What the engine refuses is refused; what it reads is read and written the
/// same, but for what Dart's codec is known to do otherwise.
void checkForeign(dynamic foreign) {
  final bytes = bytesOf(foreign['hex'] as String);
  Object? decode() => codec.decodeMessage(
    bytes.lengthInBytes == 0 ? null : bytes,
  );
  switch (foreign['name']) {
    // The engine has no integers of this type.
    case 'bigint type 5 (hex string)':
      checkEqual(decode(), 'ff');
    // The engine replaces what is no text.
    case 'string bad utf8':
      checkThrows<FormatException>(decode);
    case _ when foreign['error'] != null:
      final error = checkThrows<Object>(decode);
      check(error is FormatException || error is RangeError, '$error');
    case 'empty message':
      checkEqual(decode(), null);
    default:
      final hex = hexOf(codec.encodeMessage(decode())!);
      checkEqual(hex.length > 64 ? hex.substring(0, 64) : hex,
          foreign['reencoded'], 'written again');
  }
}

/// The value that a vector describes; the file's `schema` says how.
Object? valueOf(dynamic json) => switch (json['t']) {
      'null' => null,
      'bool' => json['v'],
      'int' => int.parse(json['v'] as String),
      'double' => bytesOf(json['bits'] as String).getFloat64(0),
      'string' when json['unit'] != null =>
        (json['unit'] as String) * (json['n'] as int),
      'string' => json['v'],
      'list' when json['unit'] != null =>
        List.generate(json['n'] as int, (_) => valueOf(json['unit'])),
      'list' => [for (final element in json['v'] as List) valueOf(element)],
      'map' when json['unit'] != null => {
          for (var i = 0; i < json['n']; i++) i: valueOf(json['unit']),
        },
      'map' => {
          for (final entry in json['v'] as List)
            valueOf(entry[0]): valueOf(entry[1]),
        },
      'uint8list' => Uint8List.fromList(integers(json)),
      'int32list' => Int32List.fromList(integers(json)),
      'int64list' => Int64List.fromList(integers(json)),
      'float32list' => Float32List.fromList(fractions(json)),
      'float64list' => Float64List.fromList(fractions(json)),
      final other => fail('unknown type $other'),
    };

List<int> integers(dynamic json) => switch (json['v']) {
      final List elements => [
          for (final element in elements) int.parse('$element'),
        ],
      _ => List.generate(json['n'] as int, (i) => i),
    };

List<double> fractions(dynamic json) => switch (json['v']) {
      final List elements => [
          for (final element in elements)
            switch (element) {
              'nan' => double.nan,
              'inf' => double.infinity,
              '-inf' => double.negativeInfinity,
              final num number => number.toDouble(),
              _ => fail('no number: $element'),
            },
        ],
      _ => List.generate(json['n'] as int, (i) => i * 0.5),
    };
