import 'dart:typed_data';

import 'package:conformance/src/harness.dart';
import 'package:flutter/services.dart';

import '../transport.dart';
import 'proxies.dart';

const _prefix = 'dev.flutter.pigeon.conformance_calls.Calls';
const _codec = StandardMessageCodec();

/// Messages, and the parts of the error that answers them.
final _faults = <(String, String, ByteData?)>[
  ('null for an argument that is none', 'optional', _list([null, 1, null, []])),
  ('null for the first of several', 'join', _list([null, 0, 0.5, true, null, null, [], {}])),
  ('a number for a text', 'optional', _list([1, 1, null, []])),
  ('a text for a number', 'optional', _list(['a', 'b', null, []])),
  ('a number for a list', 'optional', _list(['a', 1, null, 1])),
  ('a text for an enum', 'join', _list(['a', 0, 0.5, true, 'low', null, [], {}])),
  ('a text for an object', 'note', _list(['note', 'note'])),
  ('too few arguments', 'optional', _list(['a', 1])),
  ('no arguments', 'optional', _list([])),
  ('the empty message', 'optional', null),
  ('no list', 'optional', _codec.encodeMessage('a')),
  ('a list that is cut off', 'optional', _bytes([12, 4, 7, 9, 97])),
  ('an unknown code', 'optional', _bytes([12, 1, 120])),
  ('no bytes at all', 'optional', ByteData(0)),
];

ByteData? _list(List<Object?> arguments) => _codec.encodeMessage(arguments);

ByteData _bytes(List<int> bytes) => ByteData.sublistView(Uint8List.fromList(bytes));

/// What a host makes of messages that generated Dart does not send.
void addWireTests(Host host) {
  for (final (what, method, message) in _faults) {
    test('wire: $what', () async {
      final answer = await host.send('$_prefix.$method', message);
      check(answer != null, 'the answer is empty');
      final error = _codec.decodeMessage(answer);
      check(error is List && error.length == 3, 'no error, but ${show(error)}');
      error as List<Object?>;
      check(error[0] is String && (error[0] as String).isNotEmpty, 'no code in $error');
      check(error[1] is String && (error[1] as String).isNotEmpty, 'no message in $error');
      await _goesOn(host);
    });
  }
  test('wire: more arguments than there are', () async {
    final answer = await host.send('$_prefix.optional', _list(['a', 1, null, [4], 'more']));
    check(_codec.decodeMessage(answer) is List, 'no answer');
    await _goesOn(host);
  });
  test('wire: a message that a method without parameters ignores', () async {
    final answer = await host.send('$_prefix.thread', _list(['more']));
    checkEqual(_codec.decodeMessage(answer), ['platform']);
  });
  test('wire: the order of arguments and results', () async {
    final answer = await host.send('$_prefix.optional', _list(['a', 3000000000, 'b', []]));
    checkEqual(_codec.decodeMessage(answer), ['a|3000000000|b|']);
  });
  addProxyWireTests(host);
}

Future<void> _goesOn(Host host) async {
  final answer = await host.send('$_prefix.thread', null);
  checkEqual(_codec.decodeMessage(answer), ['platform'], 'the answer to the next call');
}
