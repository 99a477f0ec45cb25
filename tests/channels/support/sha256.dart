/// SHA-256, as FIPS 180-4 has it: no package is at hand here.
library;

import 'dart:typed_data';

/// The digest of [message] as digits.
String sha256(Uint8List message) {
  final padded = _padded(message);
  final state = Uint32List.fromList(_fractions(_primes.take(8), 2));
  final schedule = Uint32List(64);
  for (var start = 0; start < padded.lengthInBytes; start += 64) {
    for (var i = 0; i < 16; i++) {
      schedule[i] = padded.getUint32(start + 4 * i);
    }
    for (var i = 16; i < 64; i++) {
      final (a, b) = (schedule[i - 15], schedule[i - 2]);
      final small0 = _rotate(a, 7) ^ _rotate(a, 18) ^ (a >> 3);
      final small1 = _rotate(b, 17) ^ _rotate(b, 19) ^ (b >> 10);
      schedule[i] = schedule[i - 16] + small0 + schedule[i - 7] + small1;
    }
    _compress(state, schedule);
  }
  return state.map((word) => word.toRadixString(16).padLeft(8, '0')).join();
}

ByteData _padded(Uint8List message) {
  final length = (message.length + 8) ~/ 64 * 64 + 64;
  final padded = Uint8List(length)..setAll(0, message);
  padded[message.length] = 0x80;
  return ByteData.sublistView(padded)
    ..setUint32(length - 4, message.length * 8);
}

void _compress(Uint32List state, Uint32List schedule) {
  var [a, b, c, d, e, f, g, h] = state.toList();
  for (var i = 0; i < 64; i++) {
    final big1 = _rotate(e, 6) ^ _rotate(e, 11) ^ _rotate(e, 25);
    final choice = (e & f) ^ (~e & g);
    final first = h + big1 + choice + _constants[i] + schedule[i];
    final big0 = _rotate(a, 2) ^ _rotate(a, 13) ^ _rotate(a, 22);
    final majority = (a & b) ^ (a & c) ^ (b & c);
    (h, g, f, e) = (g, f, e, (d + first) & _mask);
    (d, c, b, a) = (c, b, a, (first + big0 + majority) & _mask);
  }
  final next = [a, b, c, d, e, f, g, h];
  for (var i = 0; i < 8; i++) {
    state[i] += next[i];
  }
}

const _mask = 0xffffffff;

int _rotate(int word, int count) =>
    ((word >> count) | (word << (32 - count))) & _mask;

final _primes = [
  for (var n = 2; n < 312; n++)
    if (![for (var d = 2; d < n; d++) n % d].contains(0)) n,
];

final _constants = Uint32List.fromList(_fractions(_primes, 3));

/// The first 32 bits of the fractions of the roots.
List<int> _fractions(Iterable<int> numbers, int degree) =>
    [for (final number in numbers) _fraction(number, degree)];

int _fraction(int number, int degree) {
  final scaled = BigInt.from(number) << (32 * degree);
  var root = BigInt.zero;
  for (var bit = 35; bit >= 0; bit--) {
    final next = root | (BigInt.one << bit);
    if (next.pow(degree) <= scaled) root = next;
  }
  return (root & BigInt.from(_mask)).toInt();
}
