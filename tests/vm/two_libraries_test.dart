/// Two libraries in one isolate know nothing of each other.
library;

import 'dart:async';
import 'dart:isolate';

import 'package:columba/columba.dart';

import 'support/harness.dart';
import 'support/isolates.dart';

Future<Never> main(List<String> arguments) {
  final a = TestLibrary.of(arguments);
  final b = TestLibrary.of(arguments, 'vm_tests_b');
  test('each library has a context of its own', () {
    check(!identical(a.context, b.context), 'the contexts are one');
  });
  test('channels of one name are another in each library', () async {
    await checkError<PlatformException>(
        a.channel('echo').invokeMethod<String>('library'),
        code: 'no-such-method');
    checkEqual(await b.channel('echo').invokeMethod<String>('library'), 'b');
  });
  test('a channel of one library is not found in the other', () async {
    await checkError<NoSuchChannelException>(
        b.channel('ends').invokeMethod<Object?>('ok'));
    await checkError<NoSuchChannelException>(
        a.channel('limited').invokeMethod<Object?>('echo'));
  });
  test('calls of the two by turns are answered by the right one', () async {
    final (one, other) = (a.channel('echo'), b.channel('echo'));
    for (var i = 0; i < 200; i++) {
      final answers = await Future.wait([
        one.invokeMethod<Object?>('echo', ['a', i]),
        other.invokeMethod<Object?>('echo', ['b', i]),
      ]);
      checkEqual(answers, [
        ['a', i],
        ['b', i],
      ]);
    }
  });
  test('the limits of one are not those of the other', () async {
    final text = 'x' * (1024 * 1024);
    checkEqual(
        await a.channel('echo').invokeMethod<String>('echo', text), text);
    await checkError<PlatformException>(
        b.channel('echo').invokeMethod<String>('echo', text),
        code: 'message-too-large');
  });
  test('handlers of the two in Dart are kept apart', () async {
    a.channel('caller').setMethodCallHandler((call) => 'of a');
    b.channel('limited').setMethodCallHandler((call) => 'of b');
    checkEqual(
        await a.channel('caller').invokeMethod<Object?>('call'),
        {'ok': 'of a'});
    checkEqual(
        await b.channel('limited').invokeMethod<Object?>('call-with-bytes', 1),
        'of b');
  });
  test('Rust to Dart to the other Rust and back', () async {
    a.channel('caller').setMethodCallHandler((call) =>
        b.channel('echo').invokeMethod<Object?>('echo', call.arguments));
    checkEqual(
        await a
            .channel('caller')
            .invokeMethod<Object?>('call', {'value': 'round'}),
        {'ok': 'round'});
  });
  test('an isolate that used both is noticed by both', () async {
    final worker = await Worker.start(a.folder, _useBoth);
    final ids = await worker.next<List<Object?>>();
    await worker.kill();
    final isolates = a.channel('isolates');
    await eventually('library a has seen it go', () async {
      final log = await isolates.invokeMethod<List<Object?>>('log', ids.first);
      return log.contains('exited');
    });
    checkEqual(await b.channel('echo').invokeMethod<int>('echo', 1), 1);
  });
  return runTests();
}

Future<void> _useBoth(TestLibrary a, SendPort main) async {
  final b = TestLibrary(a.folder, 'vm_tests_b');
  final ids = [
    await a.channel('echo').invokeMethod<int>('isolate'),
    await b.channel('echo').invokeMethod<int>('isolate'),
  ];
  main.send(ids);
  await Completer<void>().future;
}
