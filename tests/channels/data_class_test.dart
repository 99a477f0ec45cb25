/// Generated data classes: equality, hashing, text, lists of fields, defaults.
library;

import 'dart:typed_data';

import 'package:goldens/beyond.g.dart';
import 'package:goldens/everything.g.dart';

import 'support/harness.dart';
import 'support/samples.dart';

/// Both are equal, and so are their hashes.
void same_(Object a, Object b) {
  check(a == b && b == a, '$a is not $b');
  checkEqual(a.hashCode, b.hashCode, 'hash of $a');
}

void differ(Object a, Object b) => check(a != b && b != a, '$a is $b');

AllTypes holding(Object? object) => sparse()..nullableObject = object;

Future<Never> main() {
  equalityTests();
  test('a text names the fields', () {
    checkEqual('${Nothing()}', 'Nothing()');
    checkEqual('${Circle(radius: 2)}', 'Circle(radius: 2.0)');
    checkEqual('${Square()}', 'Square(side: null)');
    checkEqual(
        '${Reading(id: 'a', kind: Kind.water, tags: [])}',
        'Reading(id: a, celsius: null, kind: Kind.water, count: 3, scale: 1.0, '
            'label: it\'s "\$5", tags: [], limits: {low: [1, 2]})');
  });
  test('fields can be set, and are encoded as they are', () {
    final reading = Reading(id: 'a')
      ..celsius = 1
      ..kind = Kind.water;
    checkEqual('${reading.encode()}',
        '[a, 1.0, Kind.water, 3, 1.0, it\'s "\$5", [a, b], {low: [1, 2]}]');
    final list = everything().encode() as List<Object?>;
    check(list[9] is Reading && list[8] is Kind, 'nested values stay objects');
    same_(AllTypes.decode(list), everything());
    same_(Reading.decode(<dynamic>['a', 1.0, Kind.water, 3, 1.0, 'l', <dynamic>['t'], null]),
        Reading(id: 'a', celsius: 1, kind: Kind.water, label: 'l', tags: ['t'], limits: null));
    checkEqual(Nothing().encode() as List<Object?>, <Object?>[]);
    same_(Nothing.decode(<Object?>[]), Nothing());
  });
  test('what is no list of fields is refused', () {
    checkThrows<TypeError>(() => Reading.decode('text'));
    checkThrows<TypeError>(
      () => Reading.decode([null, 1.0, Kind.air, 3, 1.0, '', [], null]),
    );
    checkThrows<RangeError>(() => Circle.decode(<Object?>[]));
  });
  defaultTests();
  return runTests();
}

void equalityTests() {
  test('objects are compared by their fields, at every depth', () {
    same_(everything(self: everything()), everything(self: everything()));
    differ(everything(self: everything()), everything(self: sparse()));
    same_(everything(), everything());
    final changed = everything();
    changed.table[Kind.air]![1]![0] = 'changed';
    differ(everything(), changed);
  });
  test('numbers that are not comparable and zeros are the same everywhere', () {
    for (final wrap in <Object? Function(double)>[
      (number) => number,
      (number) => [number],
      (number) => {'a': number},
      (number) => {number: 'a'},
      (number) => Float64List.fromList([number]),
      (number) => [
            {'a': [number]},
          ],
    ]) {
      same_(holding(wrap(double.nan)), holding(wrap(double.nan)));
      same_(holding(wrap(0.0)), holding(wrap(-0.0)));
      differ(holding(wrap(double.nan)), holding(wrap(0.0)));
    }
    same_(Circle(radius: double.nan), Circle(radius: double.nan));
    same_(Circle(radius: 0), Circle(radius: -0.0));
  });
  test('maps do not mind their order, lists do', () {
    same_(holding({1: 'a', 2: 'b'}), holding({2: 'b', 1: 'a'}));
    differ(holding({1: 'a', 2: 'b'}), holding({1: 'b', 2: 'a'}));
    differ(holding({1: null}), holding({2: null}));
    differ(holding({1: 'a'}), holding({1: 'a', 2: 'b'}));
    differ(holding([1, 2]), holding([2, 1]));
    same_(holding({[1]: Reading(id: 'a')}), holding({[1]: Reading(id: 'a')}));
    differ(holding({[1]: 1}), holding({[1]: 2}));
    differ(holding(null), holding(<Object?>[]));
  });
  test('classes differ from each other', () {
    differ(Circle(radius: 1), Square(side: 1));
    differ(Nothing(), Circle(radius: 1));
    same_(Nothing(), Nothing());
    differ(Nothing(), 'Nothing()');
  });
  test('sets and bytes are compared by their content', () {
    same_(WithDefaults(any: {1, 2}), WithDefaults(any: {2, 1}));
    same_(WithDefaults(any: {[1], [2]}), WithDefaults(any: {[2], [1]}));
    differ(WithDefaults(any: {1, 2}), WithDefaults(any: {1, 3}));
    same_(WithDefaults(any: ByteData(3)), WithDefaults(any: ByteData(3)));
    differ(
      WithDefaults(any: ByteData(3)),
      WithDefaults(any: ByteData(3)..setUint8(2, 1)),
    );
    final whole = Uint8List.fromList([9, 1, 2]);
    same_(WithDefaults(any: ByteData.sublistView(whole, 1)),
        WithDefaults(any: ByteData.sublistView(Uint8List.fromList([1, 2]))));
  });
}

void defaultTests() {
  test('fields that are not given have their default values', () {
    final reading = Reading(id: 'a');
    checkEqual(
        [
          reading.celsius,
          reading.count,
          reading.scale,
          reading.label,
          reading.tags,
        ],
        [null, 3, 1.0, 'it\'s "\$5"', ['a', 'b']]);
    checkEqual(reading.kind, Kind.air);
    final beyond = WithDefaults();
    checkEqual([beyond.patience.inSeconds, beyond.ratio], [3, 0.25]);
    check(
      beyond.names.containsAll({'a', 'b'}) && beyond.none.isEmpty,
      '$beyond',
    );
  });
  test('objects are default values, a new one each time', () {
    final (one, two) = (Defaults(), Defaults());
    same_(one, two);
    same_(one.reading, Reading(id: 'r', tags: ['x']));
    same_(one.shape, Circle(radius: 2));
    same_(one.readings.single, Reading(id: 'l'));
    same_(one.byName!['n']!, Nothing());
    checkEqual(one.nothings, <Nothing>[]);
    check(
      one.readings is List<Reading> && one.byName is Map<String, Nothing?>,
      'types',
    );
    one.reading.count = 4;
    one.readings.add(Reading(id: 'more'));
    checkEqual([two.reading.count, two.readings.length], [3, 1]);
  });
  test('null is no default value', () {
    checkEqual(Defaults(maybe: null).maybe, null);
    same_(Defaults().maybe!, Reading(id: 'm'));
    checkEqual(Defaults(byName: null).byName, null);
  });
  test('constants have their values', () {
    checkEqual(
      [limit, half, three, isOpen, most],
      [3, 0.5, 3.0, true, 0x7fffffffffffffff],
    );
    checkEqual(least, -0x8000000000000000);
    checkEqual(text, 'it\'s "\$5" \\ a\nb');
  });
}
