/// Default values, named and optional parameters, constants.
library;

import 'package:conformance_api/calls.dart';
import 'package:conformance_api/calls.dart' as api;

import 'harness.dart';
import 'same.dart';

void add() {
  final calls = Calls();
  test('defaults: arguments keep their order', () async {
    checkSame(
        await calls.join('a', -1, 0.5, false, Level.remoteHigh,
            Note(text: 'n'), [1, 2], {'k': true}),
        'a|-1|0.5|false|1|n|1,2|k=true');
    checkSame(await calls.join('', 0, 1.5, true, Level.low, null, [], {}),
        '|0|1.5|true|0|null||');
  });
  test('defaults: named parameters', () async {
    checkSame(await calls.named('a', second: true), 'a|true|3|null|1');
    checkSame(
        await calls.named('a',
            fifth: Level.low, fourth: Note(text: 'n'), third: 4, second: false),
        'a|false|4|n|0');
  });
  test('defaults: optional parameters', () async {
    checkSame(await calls.optional('a'), 'a|2|null|4');
    checkSame(await calls.optional('a', 3), 'a|3|null|4');
    checkSame(await calls.optional('a', 3, 'b', [5, 6]), 'a|3|b|5,6');
  });
  test('defaults: of fields, and of a parameter that is an object', () async {
    final note = Note(text: 'n');
    checkSame([note.level, note.count, note.scale, note.tags, note.next],
        [Level.remoteHigh, 3, 1.0, ['a', 'b'], null], 'the note');
    checkSame(await calls.note(note), Note(text: 'nother', count: 6, tags: ['a', 'b', 'x']));
    checkSame(await calls.note(note, other: Note(text: 'm', tags: [], count: 1)),
        Note(text: 'nm', count: 4));
  });
  test('constants: the same in Dart and the host', () async {
    final expected = <String, Object>{
      'answer': 42,
      'least': -9223372036854775808,
      'most': 9223372036854775807,
      'half': 0.5,
      'whole': 3.0,
      'tiny': -5e-324,
      'isOpen': true,
      'empty': '',
      'awkward': 'it\'s "\$5" \\ a\nb\tc */ {0} %s ünïcödé 🐦',
    };
    checkSame(<String, Object>{
      'answer': api.answer,
      'least': api.least,
      'most': api.most,
      'half': api.half,
      'whole': api.whole,
      'tiny': api.tiny,
      'isOpen': api.isOpen,
      'empty': api.empty,
      'awkward': api.awkward,
    }, expected, 'what Dart has');
    checkSame(await calls.constants(), expected, 'what the host has');
  });
}
