/// Calls of Rust to Dart, and how they end.
library;

import 'dart:async';
import 'dart:isolate';
import 'dart:typed_data';

import 'package:columba/columba.dart';

import '../vm/support/harness.dart';
import '../vm/support/isolates.dart';
import 'courier.g.dart' hide ChannelFailureException, PlatformException;
import 'other_interface.dart';

class _Listener implements CourierListener {
  _Listener(this.name, {this.asked});

  final String name;

  /// Is told of each [ask].
  final SendPort? asked;

  @override
  Parcel deliver(Parcel parcel) => switch (parcel.label) {
        'refuse' => throw PlatformException(
            code: 'refused', message: 'too heavy', details: [parcel.weight]),
        'break' => throw StateError('broken'),
        'unsendable' => throw PlatformException(code: 'x', details: Object()),
        'surrogate' => Parcel(id: 0, weight: 0, label: '\uD800'),
        final label => Parcel(
            id: parcel.id + 1, weight: parcel.weight, label: '$name: $label'),
      };

  @override
  Future<int> ask(int value) async {
    asked?.send('asked');
    await pause(value);
    if (value == 13) throw PlatformException(code: 'unlucky');
    return -value;
  }

  @override
  Uint8List note(Uint8List bytes) =>
      Uint8List.fromList(bytes.reversed.toList());
}

Parcel _parcel(String label) => Parcel(id: 1, weight: 0.5, label: label);

Future<Never> main(List<String> arguments) {
  final library = TestLibrary.of(arguments, 'typed_tests');
  final context = library.context;
  final courier = Courier(context: context);

  test('without a listener a call says so', () async {
    await checkError<PlatformException>(courier.deliver(_parcel('a')),
        code: 'channel-error',
        contains: ['Unable to establish connection', 'CourierListener.deliver']);
  });
  test('arguments and results go both ways', () async {
    CourierListener.setUp(_Listener('here'), context: context);
    final parcel = await courier.deliver(_parcel('a'));
    checkEqual([parcel.id, parcel.weight, parcel.label], [2, 0.5, 'here: a']);
    for (final length in [0, 3, 4096, 1 << 20]) {
      final bytes = Uint8List(length);
      if (length > 0) bytes[0] = 9;
      final noted = await courier.note(bytes);
      checkEqual(noted.length, length);
      check(length == 0 || noted.last == 9, 'other bytes');
    }
  });
  test('methods that answer later hold up no other', () async {
    final order = <int>[];
    await Future.wait([
      courier.ask(100).then(order.add),
      courier.ask(1).then(order.add),
    ]);
    checkEqual(order, [-1, -100]);
  });
  test('what Dart throws comes back', () async {
    final refused = await checkError<PlatformException>(
        courier.deliver(_parcel('refuse')),
        code: 'refused');
    checkEqual([refused.message, refused.details], [
      'too heavy',
      [0.5]
    ]);
    await checkError<PlatformException>(courier.deliver(_parcel('break')),
        code: 'error', contains: ['broken']);
    await checkError<PlatformException>(courier.ask(13), code: 'unlucky');
    await checkError<PlatformException>(courier.deliver(_parcel('unsendable')),
        code: 'unsendable-result');
    await checkError<PlatformException>(courier.deliver(_parcel('surrogate')),
        code: 'error', contains: ['the result cannot be sent', 'surrogate']);
    checkEqual((await courier.deliver(_parcel('b'))).label, 'here: b');
  });
  test('the isolate that came last answers, until it goes', () async {
    final worker =
        await Worker.start(library.folder, _listen, name: 'typed_tests');
    await worker.next<Object?>();
    checkEqual((await courier.deliver(_parcel('a'))).label, 'there: a');
    await worker.kill();
    await eventually('this isolate answers', () async {
      return (await courier.deliver(_parcel('a'))).label == 'here: a';
    });
  });
  test('calls of an isolate that is killed end', () async {
    final worker =
        await Worker.start(library.folder, _listenAndTell, name: 'typed_tests');
    await worker.next<Object?>();
    final ask = courier.ask(60000);
    final ended = checkError<PlatformException>(ask,
        code: 'isolate-exited', within: const Duration(seconds: 4));
    checkEqual(await worker.next<String>(), 'asked');
    await worker.kill();
    await ended;
  });
  test('a listener of another interface is told from this one', () async {
    CourierListener.setUp(_Listener('here'), context: context);
    final worker =
        await Worker.start(library.folder, _listenOther, name: 'typed_tests');
    await worker.next<Object?>();
    await checkError<PlatformException>(courier.ask(1),
        code: 'interface-mismatch', contains: ['interface another', 'interface 1-']);
    await worker.kill();
  });
  test('setUp(null) takes the listener off', () async {
    CourierListener.setUp(null, context: context);
    await eventually('no listener', () async {
      try {
        await courier.ask(1);
        return false;
      } on PlatformException catch (error) {
        return error.code == 'channel-error';
      }
    });
    CourierListener.setUp(null, context: context);
  });
  return runTests();
}

Future<void> _listen(TestLibrary library, SendPort main) async {
  CourierListener.setUp(_Listener('there'), context: library.context);
  main.send(null);
}

Future<void> _listenAndTell(TestLibrary library, SendPort main) async {
  CourierListener.setUp(_Listener('there', asked: main), context: library.context);
  main.send(null);
}

Future<void> _listenOther(TestLibrary library, SendPort main) async {
  offerAnother(library.context);
  main.send(null);
}
