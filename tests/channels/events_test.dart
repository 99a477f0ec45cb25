/// Generated event channels: streams of what the host sends.
library;

import 'dart:async';

import 'package:flutter/services.dart';
import 'package:flutter_test/flutter_test.dart';
import 'package:goldens/everything.g.dart';

import 'support/harness.dart';
import 'support/wire.dart';

const methods = StandardMethodCodec(WireCodec());

/// A host that sends events to the default messenger.
class EventHost {
  EventHost(String stream) : channel = 'dev.flutter.pigeon.goldens.Events.$stream' {
    messenger.setMockMessageHandler(channel, (message) async {
      calls.add(methods.decodeMethodCall(message));
      return methods.encodeSuccessEnvelope(null);
    });
  }

  static TestDefaultBinaryMessenger get messenger =>
      TestDefaultBinaryMessengerBinding.instance.defaultBinaryMessenger;

  final String channel;
  final List<MethodCall> calls = [];

  Future<void> send(ByteData? message) =>
      messenger.handlePlatformMessage(channel, message, null);

  Future<void> add(Object? event) => send(methods.encodeSuccessEnvelope(event));
}

/// What a stream gives, as texts, and whether it has ended.
class Seen {
  Seen(Stream<Object?> stream) {
    subscription = stream.listen((event) => all.add('$event'),
        onError: (Object error) => all.add('$error'), onDone: ended.complete);
  }

  late final StreamSubscription<Object?> subscription;
  final List<String> all = [];
  final Completer<void> ended = Completer();
}

Future<Never> main() {
  TestWidgetsFlutterBinding.ensureInitialized();
  test('events come in their order until the end', () async {
    final host = EventHost('counts');
    final seen = Seen(counts());
    await pause(1);
    checkEqual(['${host.calls}'], ['[MethodCall(listen, null)]']);
    for (var i = 0; i < 3; i++) {
      await host.add(i);
    }
    await host.send(null);
    await seen.ended.future;
    checkEqual(seen.all, ['0', '1', '2']);
  });
  test('an error of the host is one of the stream, which goes on', () async {
    final host = EventHost('counts');
    final seen = Seen(counts());
    await host.send(
      methods.encodeErrorEnvelope(code: 'E', message: 'M', details: [1]),
    );
    await host.add(1);
    checkEqual(seen.all, ['PlatformException(E, M, [1], null)', '1']);
    await seen.subscription.cancel();
    await pause(1);
    checkEqual(
      host.calls.map((call) => call.method).toList(),
      ['listen', 'cancel'],
    );
  });
  test('events have their types', () async {
    final host = EventHost('shapes');
    final Stream<Shape> stream = shapes();
    final first = stream.first;
    await host.add(const Custom(133, [0.5]));
    checkEqual(await first == Circle(radius: 0.5), true);
    final rowsHost = EventHost('rows');
    final Future<List<List<int>>> row = rows().first;
    await rowsHost.add([[1]]);
    checkEqual(await row, [[1]]);
    final textsHost = EventHost('texts');
    final texts_ = Seen(texts());
    await textsHost.add(null);
    await textsHost.add('a');
    checkEqual(texts_.all, ['null', 'a']);
  });
  test('a wrong event is an error of the stream, which goes on', () async {
    final host = EventHost('counts');
    final seen = Seen(counts());
    final reports = await reportsOf(() async {
      await host.add('text');
      await host.add(null);
      await host.send(bytesOf('00f000'));
      await host.send(bytesOf('0004'));
      await host.send(bytesOf('02'));
    });
    await host.add(1);
    checkEqual(reports.length, 0, 'reports');
    checkEqual(seen.all.length, 6);
    check(seen.all[0].contains("type 'String'"), seen.all[0]);
    check(seen.all[1].contains("type 'Null'"), seen.all[1]);
    for (final text in seen.all.sublist(2, 5)) {
      check(
        text.contains('channel-error') && text.contains('cannot be read'),
        text,
      );
    }
    checkEqual(seen.all.last, '1');
  });
  test('a name tells instances apart', () async {
    final (plain, named) = (EventHost('counts'), EventHost('counts.one'));
    final (one, two) = (Seen(counts()), Seen(counts(instanceName: 'one')));
    await plain.add(1);
    await named.add(2);
    checkEqual([one.all, two.all], [['1'], ['2']]);
  });
  test('the codec of events is public', () {
    const StandardMethodCodec codec = pigeonMethodCodec;
    checkEqual(
      codec.decodeEnvelope(bytesOf('00' '81' '0301000000')),
      Kind.water,
    );
  });
  return runTests();
}
