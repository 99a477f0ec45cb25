/// The double of Flutter's channels behaves as Flutter's.
library;

import 'dart:async';
import 'dart:typed_data';

import 'package:flutter/services.dart';
import 'package:flutter/widgets.dart';
import 'package:flutter_test/flutter_test.dart';
import 'package:messengers/messengers.dart';

import 'support/harness.dart';

const codec = StandardMessageCodec();
const methods = StandardMethodCodec();

ByteData encoded(Object? value) => codec.encodeMessage(value)!;

Future<Never> main() {
  test('there is no default messenger before there is a binding', () {
    checkThrows<StateError>(() => ServicesBinding.instance,
        contains: ['ensureInitialized']);
    final binding = TestWidgetsFlutterBinding.ensureInitialized();
    check(WidgetsFlutterBinding.ensureInitialized() == binding, 'not one');
    check(TestDefaultBinaryMessengerBinding.instance == binding, 'not one');
  });
  bufferTests();
  basicChannelTests();
  methodTests();
  eventTests();
  mockTests();
  byteTests();
  return runTests();
}

void bufferTests() {
  test('one message waits for a handler, a second one replaces it', () async {
    final pair = MessengerPair();
    final channel = BasicMessageChannel('c', codec, binaryMessenger: pair.dart);
    final host = BasicMessageChannel('c', codec, binaryMessenger: pair.host);
    final first = host.send(1), second = host.send(2);
    checkEqual(await first, null, 'the dropped message');
    channel.setMessageHandler((message) async => [message]);
    checkEqual(await second, [2]);
    channel.setMessageHandler(null);
    final third = host.send(3);
    await pause(1);
    channel.setMessageHandler((message) async => {'again': message});
    checkEqual(await third, {'again': 3});
  });
  test('channels wait apart from each other', () async {
    final pair = MessengerPair();
    final sent = [
      for (final name in ['a', 'b']) pair.host.send(name, encoded(name)),
    ];
    for (final name in ['a', 'b']) {
      pair.dart.setMessageHandler(name, (message) async => message);
    }
    final answers = [for (final answer in await Future.wait(sent)) answer!];
    checkEqual(answers.map(codec.decodeMessage).toList(), ['a', 'b']);
  });
  test('a message that comes while another is handed over stays behind it',
      () async {
    final pair = MessengerPair();
    final seen = <Object?>[];
    Future<ByteData?> note(ByteData? message) async {
      seen.add(codec.decodeMessage(message));
      return null;
    }

    final first = pair.dart.handlePlatformMessage('c', encoded(1), null);
    pair.dart.setMessageHandler('c', note);
    final second = pair.dart.handlePlatformMessage('c', encoded(2), null);
    await Future.wait([first, second]);
    checkEqual(seen, [1, 2]);
  });
  test('a handler that throws is reported, and its answer is empty', () async {
    final pair = MessengerPair();
    pair.dart.setMessageHandler('c', (_) => throw StateError('thrown'));
    final reports = await reportsOf(() async {
      checkEqual(await pair.host.send('c', null), null);
    });
    check('$reports'.contains('thrown'), '$reports');
  });
}

void basicChannelTests() {
  test('a host without a handler answers with nothing at once', () async {
    final pair = MessengerPair();
    final channel = BasicMessageChannel('c', codec, binaryMessenger: pair.dart);
    checkEqual(await channel.send('anything'), null);
    final host = BasicMessageChannel('c', codec, binaryMessenger: pair.host);
    host.setMessageHandler((message) async => [message]);
    checkEqual(await channel.send('now'), ['now']);
    checkEqual(await channel.send(null), [null], 'the empty message');
    host.setMessageHandler((message) async => null);
    checkEqual(await channel.send(1), null);
    host.setMessageHandler(null);
    checkEqual(await channel.send(1), null);
  });
  test('the platform of the default messenger has no handlers', () async {
    checkEqual(await const BasicMessageChannel('c', codec).send(1), null);
  });
  test('a message is copied on its way', () async {
    final pair = MessengerPair();
    final bytes = Uint8List(4);
    final answer = pair.dart.send('c', ByteData.sublistView(bytes));
    bytes[0] = 9;
    pair.host.setMessageHandler('c', (message) async => message);
    checkEqual((await answer)!.getUint8(0), 0);
  });
  test('messages arrive in their order', () async {
    final pair = MessengerPair();
    final seen = <Object?>[];
    BasicMessageChannel('c', codec, binaryMessenger: pair.host)
        .setMessageHandler((message) async => seen.add(message));
    final channel = BasicMessageChannel('c', codec, binaryMessenger: pair.dart);
    await Future.wait([for (var i = 0; i < 100; i++) channel.send(i)]);
    checkEqual(seen, List.generate(100, (i) => i));
  });
}

void methodTests() {
  test('methods give results and errors', () async {
    final pair = MessengerPair();
    final channel = MethodChannel('c', methods, pair.dart);
    await checkFails<MissingPluginException>(channel.invokeMethod<int>('m'),
        contains: ['method m on channel c']);
    MethodChannel('c', methods, pair.host).setMethodCallHandler(
        (call) async => switch (call.method) {
              'echo' => call.arguments,
              'fail' => throw PlatformException(
                  code: 'E', message: 'M', details: [1, null]),
              'absent' => throw MissingPluginException(),
              _ => throw StateError('unknown'),
            });
    checkEqual(await channel.invokeMethod<Object?>('echo', {'a': 1}), {'a': 1});
    await checkPlatformError(channel.invokeMethod<int>('fail'),
        code: 'E', message: 'M', details: [1, null]);
    await checkPlatformError(channel.invokeMethod<int>('other'),
        code: 'error', message: 'Bad state: unknown');
    await checkFails<MissingPluginException>(
        channel.invokeMethod<int>('absent'));
  });
  test('envelopes have the bytes of the protocol', () {
    checkEqual(hexOf(methods.encodeSuccessEnvelope(null)), '0000');
    checkEqual(
      hexOf(methods.encodeErrorEnvelope(code: 'E')),
      '0107014500' '00',
    );
    checkEqual(
      hexOf(methods.encodeMethodCall(const MethodCall('m'))),
      '07016d00',
    );
    checkThrows<FormatException>(() => methods.decodeEnvelope(ByteData(0)));
    checkThrows<FormatException>(
        () => methods.decodeEnvelope(bytesOf('01000000')));
    checkThrows<FormatException>(
      () => methods.decodeMethodCall(bytesOf('0000')),
    );
    final error = checkThrows<PlatformException>(
        () => methods.decodeEnvelope(bytesOf('0107014500000701' '74')));
    checkEqual(error.stacktrace, 't');
    checkEqual('$error', 'PlatformException(E, null, null, t)');
  });
}

void eventTests() {
  test('events, errors and the end of a stream', () async {
    final pair = MessengerPair();
    final calls = <String>[];
    MethodChannel('c', methods, pair.host).setMethodCallHandler((call) async {
      calls.add('${call.method} ${call.arguments}');
    });
    final stream = EventChannel('c', methods, pair.dart)
        .receiveBroadcastStream('arguments');
    final seen = <String>[];
    final ended = Completer<void>();
    stream.listen((event) => seen.add('event $event'),
        onError: (Object error) => seen.add('$error'), onDone: ended.complete);
    await pause(1);
    checkEqual(calls, ['listen arguments']);
    await pair.host.send('c', methods.encodeSuccessEnvelope([1]));
    await pair.host.send('c', methods.encodeErrorEnvelope(code: 'E'));
    await pair.host.send('c', methods.encodeSuccessEnvelope(null));
    await pair.host.send('c', null);
    await ended.future;
    checkEqual(seen, [
      'event [1]',
      'PlatformException(E, null, null, null)',
      'event null',
    ]);
    await eventually('cancel', () => calls.length == 2);
    checkEqual(calls.last, 'cancel arguments');
  });
  test('a stream without a host is reported and stays silent', () async {
    final pair = MessengerPair();
    final reports = await reportsOf(() async {
      final stream = EventChannel('c', methods, pair.dart)
          .receiveBroadcastStream()
          .listen((_) => fail('an event'));
      await pause(1);
      await stream.cancel();
      await pause(1);
    });
    checkEqual(reports.length, 2, 'listen and cancel');
    check(reports.first is MissingPluginException, '$reports');
  });
}

TestDefaultBinaryMessenger get messenger =>
    TestDefaultBinaryMessengerBinding.instance.defaultBinaryMessenger;

void mockTests() {
  test('a mock answers what the app sends', () async {
    const channel = BasicMessageChannel('mocked', codec);
    Future<Object?> mock(Object? message) async => [message];
    messenger.setMockDecodedMessageHandler(channel, mock);
    checkEqual(await channel.send(1), [1]);
    check(messenger.checkMockMessageHandler('mocked', mock), 'not the mock');
    messenger.setMockDecodedMessageHandler<Object?>(channel, null);
    checkEqual(await channel.send(1), null);
    check(messenger.checkMockMessageHandler('mocked', null), 'still there');
  });
  test('a mock answers calls', () async {
    const channel = MethodChannel('mocked');
    messenger.setMockMethodCallHandler(channel, (call) async => call.method);
    checkEqual(await channel.invokeMethod<String>('m'), 'm');
    messenger.setMockMethodCallHandler(channel,
        (call) => throw PlatformException(code: 'E', details: call.arguments));
    await checkPlatformError(channel.invokeMethod<void>('m', [1]),
        code: 'E', details: [1]);
    messenger.setMockMethodCallHandler(channel, null);
  });
  test('a message of the platform reaches the app', () async {
    const channel = BasicMessageChannel('app', codec);
    channel.setMessageHandler((message) async => [message]);
    ByteData? called;
    final answer = await messenger.handlePlatformMessage(
        'app', encoded(1), (data) => called = data);
    checkEqual(codec.decodeMessage(answer), [1]);
    checkEqual(called, answer);
  });
  test('the recording messenger records and answers', () async {
    final recording = RecordingMessenger();
    final channel = BasicMessageChannel('c', codec, binaryMessenger: recording);
    checkEqual(await channel.send(1), null);
    recording.answerDecoded('c', codec, (message) => [message]);
    checkEqual(await channel.send(2), [2]);
    checkEqual(recording.sent.map((sent) => sent.channel).toList(), ['c', 'c']);
    channel.setMessageHandler((message) async => message);
    checkEqual(recording.handled.toList(), ['c']);
    checkEqual(
      codec.decodeMessage(await recording.deliver('c', encoded(3))),
      3,
    );
  });
}

void byteTests() {
  test('elements are aligned from the start of the message', () {
    final buffer = WriteBuffer(startCapacity: 1)
      ..putUint8(1)
      ..putInt32(2)
      ..putInt32List(Int32List.fromList([3]))
      ..putUint16(4)
      ..putFloat64(0.5)
      ..putUint8(5)
      ..putInt64List(Int64List.fromList([-1]))
      ..putFloat32List(Float32List.fromList([0.25]))
      ..putFloat64List(Float64List.fromList([0.125]))
      ..putInt64(6)
      ..putUint32(7)
      ..putUint8List(Uint8List.fromList([8, 9]));
    final bytes = buffer.done();
    checkThrows<StateError>(buffer.done);
    checkThrows<StateError>(() => buffer.putUint8(1));
    final reader = ReadBuffer(bytes);
    checkEqual([
      reader.getUint8(),
      reader.getInt32(),
      reader.getInt32List(1).single,
      reader.getUint16(),
      reader.getFloat64(),
      reader.getUint8(),
      reader.getInt64List(1).single,
      reader.getFloat32List(1).single,
      reader.getFloat64List(1).single,
      reader.getInt64(),
      reader.getUint32(),
      ...reader.getUint8List(2),
    ], [1, 2, 3, 4, 0.5, 5, -1, 0.25, 0.125, 6, 7, 8, 9]);
    check(!reader.hasRemaining, 'bytes are left');
    checkThrows<RangeError>(reader.getUint8);
  });
  test('views of typed data are written, not their buffers', () {
    final whole = Int32List.fromList([1, 2, 3, 4]);
    final part = Int32List.sublistView(whole, 1, 3);
    checkEqual(codec.decodeMessage(encoded(part)), Int32List.fromList([2, 3]));
  });
  test('what has no encoding is refused', () {
    checkThrows<ArgumentError>(() => codec.encodeMessage(Object()));
    checkThrows<ArgumentError>(() => codec.encodeMessage([DateTime(0)]));
  });
}
