/// Equality, hashes and texts of objects, in Dart and in the host.
library;

import 'dart:typed_data';

import 'package:conformance_api/calls.dart';

import 'harness.dart';
import 'same.dart';

Sample _sample({
  double number = 1,
  Object any = 'any',
  List<int> bytes = const [1, 2],
  List<double> doubles = const [0.5],
  List<Object?> list = const [1, null, 'a'],
  Map<Object?, Object?> map = const {'a': 1, 'b': [2]},
  Note? note,
}) =>
    Sample(
      number: number,
      any: any,
      bytes: Uint8List.fromList(bytes),
      doubles: Float64List.fromList(doubles),
      list: [...list],
      map: {...map},
      note: note,
    );

/// Pairs of samples, and whether they are equal.
final _pairs = <(String, Sample, Sample, bool)>[
  ('two alike', _sample(), _sample(), true),
  ('no number', _sample(number: double.nan), _sample(number: double.nan), true),
  ('the zeros', _sample(number: 0.0), _sample(number: -0.0), true),
  ('numbers', _sample(number: 1), _sample(number: 2), false),
  ('no number and a number', _sample(number: double.nan), _sample(), false),
  ('anything', _sample(any: 1), _sample(any: '1'), false),
  ('anything with lists', _sample(any: [1, [2]]), _sample(any: [1, [2]]), true),
  ('anything with bytes', _sample(any: Uint8List.fromList([1])), _sample(any: Uint8List.fromList([1])), true),
  ('bytes', _sample(bytes: [1, 2]), _sample(bytes: [1, 3]), false),
  ('lengths of bytes', _sample(bytes: [1]), _sample(bytes: [1, 0]), false),
  ('numbers in typed data', _sample(doubles: [double.nan, 0.0]), _sample(doubles: [double.nan, -0.0]), true),
  ('typed data', _sample(doubles: [1]), _sample(doubles: [2]), false),
  ('the order of lists', _sample(list: [1, 2]), _sample(list: [2, 1]), false),
  ('numbers in lists', _sample(list: [double.nan, 0.0]), _sample(list: [double.nan, -0.0]), true),
  ('nested lists', _sample(list: [[1, [null]]]), _sample(list: [[1, [null]]]), true),
  ('nested lists that differ', _sample(list: [[1, [null]]]), _sample(list: [[1, [0]]]), false),
  ('the order of maps', _sample(map: {'a': 1, 'b': 2}), _sample(map: {'b': 2, 'a': 1}), true),
  ('values of maps', _sample(map: {'a': 1}), _sample(map: {'a': 2}), false),
  ('a null and nothing in maps', _sample(map: {'a': null}), _sample(map: {'b': null}), false),
  ('numbers in maps', _sample(map: {'a': double.nan}), _sample(map: {'a': double.nan}), true),
  ('lists in maps', _sample(map: {'a': [1]}), _sample(map: {'a': [1]}), true),
  ('sizes of maps', _sample(map: {'a': 1}), _sample(map: {'a': 1, 'b': 1}), false),
  ('notes', _sample(note: Note(text: 'a', next: Note(text: 'b'))), _sample(note: Note(text: 'a', next: Note(text: 'b'))), true),
  ('notes that differ', _sample(note: Note(text: 'a', next: Note(text: 'b'))), _sample(note: Note(text: 'a', next: Note(text: 'c'))), false),
  ('a note and none', _sample(note: Note(text: 'a')), _sample(), false),
  ('objects in lists', _sample(list: [Note(text: 'a'), Level.low]), _sample(list: [Note(text: 'a'), Level.low]), true),
  ('enums in lists', _sample(list: [Level.low]), _sample(list: [Level.remoteHigh]), false),
];

void add() {
  final calls = Calls();
  for (final (what, a, b, areEqual) in _pairs) {
    test('equality: $what', () async {
      checkSame(a == b, areEqual, 'whether they are equal in Dart');
      checkSame(b == a, areEqual, 'whether they are equal in Dart, turned round');
      if (areEqual) checkSame(a.hashCode, b.hashCode, 'the hash in Dart');
      checkSame(await calls.areEqual(a, b), areEqual, 'whether they are equal in the host');
      checkSame(await calls.areEqual(b, a), areEqual, 'the same, turned round');
      if (areEqual) checkSame(await calls.areHashesEqual(a, b), true, 'whether the hashes are');
    });
  }
  test('equality: empty classes', () async {
    checkSame(Nothing() == Nothing(), true);
    checkSame(Nothing().hashCode, Nothing().hashCode);
    checkSame('${Nothing()}', 'Nothing()');
    checkSame(await calls.nothing(Nothing()) == Nothing(), true);
    checkSame(await calls.areNothingsEqual(Nothing(), Nothing()), true);
    checkSame(await calls.isNothingEqual(Nothing(), AlsoNothing()), false);
  });
  test('equality: texts', () async {
    final note = Note(text: 'a', level: Level.low, count: 2, scale: 0.5, tags: ['b']);
    checkSame('$note', 'Note(text: a, level: Level.low, count: 2, scale: 0.5, tags: [b], next: null)');
    final text = await calls.textOfNote(note);
    for (final part in ['Note', 'text', 'a', 'count', '2', '0.5', 'b']) {
      check(text.contains(part), 'there is no $part in $text');
    }
    final sample = await calls.textOf(_sample(bytes: [17, 18]));
    check(sample.contains('Sample') && sample.contains('17'), 'not the text of a sample: $sample');
  });
}
