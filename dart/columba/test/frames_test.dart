/// What a context does with the frames of a library, and which it sends.
library;

import 'dart:async';
import 'dart:collection';
import 'dart:typed_data';

import 'package:columba/columba.dart';
import 'package:columba/src/finalizable_handle.dart';
import 'package:columba/src/message_channel.dart';
import 'package:columba/src/native/abi.dart';
import 'package:columba/src/native/buffer.dart';
import 'package:columba/src/native/decoder.dart';
import 'package:columba/src/native/encoder.dart';
import 'package:columba/src/native/handles.dart';
import 'package:columba/src/native/inbound.dart';
import 'package:columba/src/native/outbound.dart';
import 'package:columba/src/native/pending.dart';
import 'package:columba/src/native/scratch.dart';
import 'package:columba/src/typed/typed_exchange.dart';
import 'package:columba/src/typed/typed_memory.dart';

import 'fake_library.dart';
import 'harness.dart';

/// A context by its parts, and the means to play the library.
class Context {
  final library = FakeLibrary();
  final rust = FakeLibrary();
  late final encoder = Encoder(rust.scratch);
  late final outbound = Outbound(library.scratch);
  final pending = PendingCalls();
  final channels = <String, ChannelState>{};
  final streams = <int, void Function(Object?)>{};
  int wakes = 0;

  late final inbound = Inbound(
    library: library,
    context: 1,
    page: library.pageBuffer,
    pending: pending,
    outbound: outbound,
    handles: Handles(library, 1),
    channels: channels,
    streams: streams,
    exchange: TypedExchange(
        TypedMemory(library, 1, library.pageBuffer, (_) => null),
        pending,
        () {}),
    wakeAgain: () => wakes++,
  );

  /// The channel [name].
  ChannelState channel(String name) => channels[name] ??= ChannelState(name);

  /// The library writes a frame.
  void write(int verb, int id, Object? value,
          {int channel = 0,
          int method = 0,
          List<String> texts = const [],
          List<Object?> more = const []}) =>
      encoder.frame(verb, id, channel, method, value, texts: texts, more: more);

  /// What the library has written becomes a buffer, and the context is woken.
  void deliver() {
    library.waiting.add(copyOf(rust.scratch.buffer, encoder.length));
    encoder.clear();
    inbound.onMessage(0);
  }

  /// A call of a method by the library.
  void call(int id, String channel, String method, Object? arguments) {
    write(Verb.call, id, arguments, texts: [channel, method]);
    deliver();
  }

  /// What was posted: verb, id, channel, method and the values of the body.
  List<List<Object?>> posted({int values = 1}) {
    final frames = [
      for (final frame in library.posted) _read(frame, values),
    ];
    library.posted.clear();
    return frames;
  }

  static List<Object?> _read(NativeBuffer frame, int values) {
    final decoder = Decoder(Queue(), (_) => null)
      ..use(frame)
      ..openFrame(0);
    final data = frame.data;
    return [
      data.getUint8(4),
      for (final at in [8, 12, 16]) data.getUint32(at, Endian.host),
      for (var i = 0; i < values; i++) decoder.value(),
    ];
  }
}

Future<Never> main() {
  answers();
  calls();
  events();
  sending();
  handles();
  return runTests();
}

void answers() {
  test('a reply ends its call', () async {
    final cx = Context();
    final call = PendingCall<int>('ch');
    cx.write(Verb.reply, cx.pending.add(call), 5);
    cx.deliver();
    checkEqual(await call.future, 5);
    check(cx.pending.isEmpty, 'it is still pending');
  });

  test('an error and a failure end their calls', () async {
    final cx = Context();
    final first = PendingCall<int>('ch'), second = PendingCall<int>('ch');
    final ended = [
      checkError<PlatformException>(() => first.future, contains: ['code']),
      checkError<ChannelFailureException>(() => second.future,
          contains: ['why']),
    ];
    cx
      ..write(Verb.replyError, cx.pending.add(first), 'code', more: ['m', [1]])
      ..write(Verb.failure, cx.pending.add(second), 'why',
          method: ChannelFailure.handlerPanicked.wire)
      ..deliver();
    final [error, failure] = await Future.wait(ended);
    checkEqual([error.message, error.details], ['m', [1]]);
    checkEqual(failure.code, 'handler-panicked');
  });

  test('an answer that nobody waits for goes nowhere', () {
    Context()
      ..write(Verb.reply, 77, 5)
      ..write(Verb.failure, 78, 'why', method: 1)
      ..deliver();
  });

  test('a listener that throws keeps no other frame from being read',
      () async {
    final cx = Context();
    final first = PendingCall<int>('ch'), second = PendingCall<int>('ch');
    final uncaught = await uncaughtErrors(() {
      first.future.then((_) => throw StateError('thrown'));
      cx
        ..write(Verb.reply, cx.pending.add(first), 1)
        ..write(Verb.reply, cx.pending.add(second), 2)
        ..deliver();
    });
    checkEqual(await second.future, 2);
    check(uncaught.single is StateError, '$uncaught');
  });

  test('frames wait for their attachments, and keep their order', () async {
    final cx = Context();
    final order = <Object?>[];
    for (var i = 0; i < 2; i++) {
      final call = PendingCall<Object?>('ch');
      unawaited(call.future.then(order.add));
      cx.pending.add(call);
    }
    cx
      ..write(Verb.reply, 1, 'attached')
      ..write(Verb.reply, 2, 'second');
    // The first frame says that it has an attachment, and names it.
    cx.rust.scratch.buffer.data
      ..setUint32(20, 1, Endian.host)
      ..setUint8(headerBytes, Tag.attached);
    cx.deliver();
    checkEqual(order, <Object?>[]);
    cx.inbound.onMessage(Uint8List(3));
    checkEqual(order, [Uint8List(3), 'second']);
  });

  test('several attachments may come as one list', () {
    final cx = Context();
    final got = <Object?>[];
    for (final stream in [1, 2, 3]) {
      cx.streams[stream] = got.add;
      final start = cx.encoder.length;
      cx.write(Verb.event, stream, 'x');
      cx.rust.scratch.buffer.data
        ..setUint32(start + 20, 1, Endian.host)
        ..setUint8(start + headerBytes, Tag.attached);
    }
    cx
      ..deliver()
      ..inbound.onMessage([Uint8List(1), Uint8List(2)])
      ..inbound.onMessage('third');
    checkEqual(got, [Uint8List(1), Uint8List(2), 'third']);
  });

  test('after many buffers the event loop gets its turn', () {
    final cx = Context();
    final got = <Object?>[];
    cx.streams[1] = got.add;
    for (var i = 0; i < 100; i++) {
      cx.write(Verb.event, 1, i);
      cx.library.waiting
          .add(copyOf(cx.rust.scratch.buffer, cx.encoder.length));
      cx.encoder.clear();
    }
    cx.inbound.onMessage(0);
    check(got.isNotEmpty && got.length < 100, '${got.length} events');
    checkEqual(cx.wakes, 1);
    cx.inbound.onMessage(0);
    checkEqual([got.length, cx.wakes], [100, 1]);
  });
}

void calls() {
  test('a handler answers at once or later', () async {
    final cx = Context();
    cx.channel('ch').methodHandler = (call) => '${call.method} now';
    cx.call(3, 'ch', 'm', null);
    checkEqual(cx.posted(), [[Verb.reply, 3, 0, 0, 'm now']]);
    cx.channel('ch').methodHandler = (call) async {
      await turn();
      return '${call.arguments} later';
    };
    cx.call(4, 'ch', 'm', [1]);
    checkEqual(cx.posted(), <Object?>[]);
    await turn();
    await turn();
    checkEqual(cx.posted(), [[Verb.reply, 4, 0, 0, '[1] later']]);
  });

  test('what a handler throws is the error of the call', () async {
    final cx = Context();
    cx.channel('ch').methodHandler = (call) => switch (call.method) {
          'platform' => throw PlatformException(code: 'c', details: [1]),
          'later' => Future<void>.error(StateError('late')),
          _ => throw StateError('thrown'),
        };
    for (final (id, method) in [(1, 'platform'), (2, 'later'), (3, 'x')]) {
      cx.call(id, 'ch', method, null);
    }
    await turn();
    const details = {'type': 'StateError'};
    checkEqual(cx.posted(values: 3), [
      [Verb.replyError, 1, 0, 0, 'c', null, [1]],
      [Verb.replyError, 3, 0, 0, 'unexpected-error', 'Bad state: thrown',
        details],
      [Verb.replyError, 2, 0, 0, 'unexpected-error', 'Bad state: late',
        details],
    ]);
  });

  test('an error that cannot say what it is still ends the call', () {
    final cx = Context();
    cx.channel('ch').methodHandler = (_) => throw Speechless();
    cx.call(1, 'ch', 'm', null);
    final [frame] = cx.posted(values: 2);
    check('${frame.last}'.contains('Speechless'), '$frame');
  });

  test('a result that cannot be sent ends the call', () async {
    final cx = Context();
    cx.channel('ch').methodHandler = (call) => switch (call.method) {
          'object' => [Object()],
          'large' => List.filled(1000, 'x' * 3000),
          'error' => throw PlatformException(code: 'c', details: Object()),
          _ => throw PlatformException(code: '\uD800'),
        };
    for (final (method, failure, reason) in [
      ('object', ChannelFailure.unsendableResult, 'result[0]'),
      ('large', ChannelFailure.messageTooLarge, 'limit'),
      ('error', ChannelFailure.unsendableResult, 'Object'),
      ('surrogate', ChannelFailure.unsendableResult, 'surrogate'),
    ]) {
      cx.call(1, 'ch', method, null);
      final [frame] = cx.posted();
      checkEqual(frame.sublist(0, 4), [Verb.failure, 1, 0, failure.wire]);
      check('${frame.last}'.contains(reason), '$frame');
    }
  });

  test('an answer that the library does not take harms nothing', () async {
    final cx = Context();
    final gate = Completer<int>();
    cx.channel('ch').methodHandler = (_) => gate.future;
    cx.call(1, 'ch', 'm', null);
    for (final status in [Status.noContext, Status.outOfMemory]) {
      cx.library.status = status;
      cx.channel('now').methodHandler = (_) => 5;
      cx.call(2, 'now', 'm', null);
    }
    gate.complete(5);
    await turn();
    cx.library.status = Status.done;
    cx.call(3, 'now', 'm', null);
    checkEqual(cx.posted(), [[Verb.reply, 3, 0, 0, 5]]);
  });

  test('a handler of messages gets methods as lists', () {
    final cx = Context();
    cx.channel('ch').messageHandler = (message) => message;
    cx.call(1, 'ch', 'm', 5);
    cx
      ..write(Verb.message, 2, 'text', texts: ['ch'])
      ..deliver();
    checkEqual(cx.posted(), [
      [Verb.reply, 1, 0, 0, ['m', 5]],
      [Verb.reply, 2, 0, 0, 'text'],
    ]);
  });

  test('Rust is told what is missing', () {
    final cx = Context();
    cx.channel('without');
    cx.channel('methods').methodHandler = (_) => 1;
    cx.call(1, 'nowhere', 'm', null);
    cx.call(2, 'without', 'm', null);
    cx
      ..write(Verb.message, 3, 'text', texts: ['methods'])
      ..deliver();
    checkEqual([
      for (final frame in cx.posted()) frame.sublist(0, 4),
    ], [
      [Verb.failure, 1, 0, ChannelFailure.noSuchChannel.wire],
      [Verb.failure, 2, 0, ChannelFailure.noHandler.wire],
      [Verb.failure, 3, 0, ChannelFailure.wrongKindOfChannel.wire],
    ]);
  });

  test('names that the library has defined are known by number', () {
    final cx = Context();
    cx.channel('ch').methodHandler = (call) => call.method;
    cx
      ..write(Verb.define, 1, 'ch')
      ..write(Verb.define, 2, 'm')
      ..write(Verb.call, 1, null, channel: 1, method: 2)
      ..deliver();
    checkEqual(cx.posted(), [[Verb.reply, 1, 0, 0, 'm']]);
  });

  test('a handler runs in its zone, and its errors are still answers',
      () async {
    final cx = Context();
    final uncaught = await uncaughtErrors(() {
      cx.channel('ch').methodHandler = (_) async => throw StateError('thrown');
      cx.channel('post').messageHandler = (_) => throw StateError('post');
    });
    cx.call(1, 'ch', 'm', null);
    cx
      ..write(Verb.post, 0, 1, texts: ['post'])
      ..deliver();
    await turn();
    checkEqual(cx.posted().single.sublist(0, 2), [Verb.replyError, 1]);
    // A message without an answer leaves its error to the zone.
    checkEqual('$uncaught', '[Bad state: post]');
  });
}

void events() {
  test('events and posts reach their listeners in their order', () {
    final cx = Context();
    final got = <Object?>[];
    cx.streams[5] = got.add;
    cx.channel('ch').messageHandler = got.add;
    cx
      ..write(Verb.event, 5, 1)
      ..write(Verb.post, 0, 2, texts: ['ch'])
      ..write(Verb.event, 5, {'a': 3})
      ..write(Verb.event, 6, 'of nobody')
      ..write(Verb.post, 0, 4, texts: ['nowhere'])
      ..deliver();
    checkEqual(got, [1, 2, {'a': 3}]);
    checkEqual(cx.posted(), <Object?>[]);
  });

  test('a message of nobody does not shift those after it', () {
    final cx = Context();
    final got = <Object?>[];
    cx.streams[1] = got.add;
    final start = cx.encoder.length;
    cx.write(Verb.post, 0, 'x', texts: ['nowhere']);
    final data = cx.rust.scratch.buffer.data;
    data.setUint32(start + 20, 1, Endian.host);
    final body = [...cx.rust.scratch.buffer.bytes.take(cx.encoder.length)]
        .lastIndexOf(Tag.latin1);
    data.setUint8(body, Tag.attached);
    final second = cx.encoder.length;
    cx.write(Verb.event, 1, 'x');
    cx.rust.scratch.buffer.data
      ..setUint32(second + 20, 1, Endian.host)
      ..setUint8(second + headerBytes, Tag.attached);
    cx
      ..deliver()
      ..inbound.onMessage(['of nobody', 'event']);
    checkEqual(got, ['event']);
  });
}

void sending() {
  test('a name is defined when it is first used, and then a number', () {
    final cx = Context();
    cx.outbound
      ..ask(Verb.call, 1, 'ch', 'm', 0, 'a')
      ..ask(Verb.call, 2, 'ch', 'm', 0, 'b')
      ..ask(Verb.listen, 3, 'ch', null, 9, 'c');
    checkEqual(cx.posted(), [
      [Verb.define, 1, 0, 0, 'ch'],
      [Verb.define, 2, 0, 0, 'm'],
      [Verb.call, 1, 1, 2, 'a'],
      [Verb.call, 2, 1, 2, 'b'],
      [Verb.listen, 3, 1, 9, 'c'],
    ]);
  });

  test('when there are too many names they travel with their calls', () {
    final cx = Context();
    for (var i = 0; i < maxNames; i++) {
      cx.outbound.ask(Verb.message, 1, 'channel $i', null, 0, null);
    }
    cx.library.posted.clear();
    cx.outbound
      ..ask(Verb.call, 7, 'channel 0', 'new', 0, 'value')
      ..ask(Verb.call, 8, 'other', 'new', 0, 'value');
    checkEqual(cx.posted(values: 2)[0], [Verb.call, 7, 1, 0, 'new', 'value']);
    cx.outbound.ask(Verb.call, 8, 'other', 'new', 0, 'value');
    checkEqual(cx.posted(values: 3).single,
        [Verb.call, 8, 0, 0, 'other', 'new', 'value']);
  });

  test('what the library does not take is a failure, and nothing is left',
      () async {
    for (final (status, failure) in [
      (Status.noContext, ChannelFailure.isolateExited),
      (Status.outOfMemory, ChannelFailure.outOfMemory),
      (Status.tooLarge, ChannelFailure.messageTooLarge),
      (Status.malformed, ChannelFailure.malformedMessage),
      (Status.tooManyCalls, ChannelFailure.tooManyCalls),
      (Status.noSuchChannel, ChannelFailure.noSuchChannel),
      (Status.threadEnded, ChannelFailure.threadEnded),
      (Status.panicked, ChannelFailure.internalError),
    ]) {
      final cx = Context();
      cx.outbound.ask(Verb.call, 1, 'ch', 'm', 0, null);
      cx.library.posted.clear();
      final attached = Uint8List(attachBytes);
      final error = await checkError<EncodeFailure>(() {
        // The allocation is made before the library begins to refuse.
        cx.outbound.ask(Verb.call, 1, 'ch', 'm', 0, [
          attached,
          _Late(() => cx.library.status = status),
        ]);
      });
      checkEqual(error.failure, failure);
      checkEqual(cx.library.allocations.length, 0);
      cx.library.status = Status.done;
      cx.outbound.ask(Verb.call, 2, 'ch', 'm', 0, 'after');
      checkEqual(cx.posted(), [[Verb.call, 2, 1, 2, 'after']]);
    }
  });
}

void handles() {
  test('a handle is one object as long as it is held', () {
    final library = FakeLibrary()..handles[5] = 100;
    final handles = Handles(library, 1);
    final object = handles.of(5);
    check(object is FinalizableHandle, '$object');
    check(identical(handles.of(5), object), 'another object');
    checkEqual('$object', 'FinalizableHandle(5)');
  });

  test('a handle that was finalized is null', () {
    check(Handles(FakeLibrary(), 1).of(5) == null, 'an object');
  });

  test('many handles that are held all stay the same', () {
    final library = FakeLibrary();
    final handles = Handles(library, 1);
    for (var i = 1; i <= 500; i++) {
      library.handles[i] = 0;
    }
    final objects = [for (var i = 1; i <= 500; i++) handles.of(i)];
    for (var i = 1; i <= 500; i++) {
      check(identical(handles.of(i), objects[i - 1]), 'another object for $i');
    }
  });
}

/// Fails even to say what it is.
class Speechless implements Exception {
  @override
  String toString() => throw UnsupportedError('speech');
}

/// An empty iterable that does something when it is read.
class _Late extends Iterable<Object?> {
  _Late(this._act);

  final void Function() _act;

  @override
  Iterator<Object?> get iterator {
    _act();
    return const <Object?>[].iterator;
  }
}
