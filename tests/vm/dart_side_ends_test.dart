/// Every call of Rust to Dart ends, whatever its handler does.
library;

import 'dart:async';

import 'package:columba/columba.dart';

import 'support/harness.dart';

late TestLibrary library;
late final NativeMethodChannel caller = library.channel('caller');

/// What came of Rust calling [method] of the channel "caller" in this isolate.
Future<Map<String, Object?>> outcome(
  String method, [
  Map<String, Object?> more = const {},
]) =>
    caller
        .invokeMethod<Map<String, Object?>>('call', {'method': method, ...more})
        .timeout(const Duration(seconds: 1));

Future<void> failsWith(String method, String code, String contains) async {
  final result = await outcome(method);
  checkEqual(result['error'], 'PlatformError', 'error of $result');
  checkEqual(result['code'], code, 'code');
  check('${result['message']}'.contains(contains),
      '"$contains" is missing in ${result['message']}');
  // The channel is usable after it.
  checkEqual(await outcome('ok'), {'ok': 'ok'});
}

Object? handle(MethodCall call) => switch (call.method) {
      'ok' => 'ok',
      'echo' => call.arguments,
      'later' => pause(20).then((_) => 'later'),
      'throw' => throw PlatformException(
          code: 'from-dart',
          message: 'a message',
          details: {
            'a': [1, 2.5],
          },
        ),
      'throw later' => pause(10).then((_) => throw PlatformException(
            code: 'later',
          )),
      'throw a string' => throw 'only text',
      'throw an error' => throw StateError('a state'),
      'throw something without text' => throw _NoText(),
      'throw a lone surrogate' => throw PlatformException(code: '\uD800'),
      'throw unsendable details' =>
        throw PlatformException(code: 'details', details: () => 1),
      'closure' => () => 1,
      'closure inside' => {
          'list': [1, () => 1],
        },
      'cycle' => _cycle(),
      'later closure' => pause(10).then((_) => () => 1),
      'iterable that throws' => [1].map((_) => throw _NoText()),
      'never' => Completer<void>().future,
      _ => throw ArgumentError(call.method),
    };

class _NoText {
  @override
  String toString() => throw StateError('no text');
}

List<Object?> _cycle() {
  final list = <Object?>[];
  return list..add(list);
}

Future<Never> main(List<String> arguments) {
  library = TestLibrary.of(arguments);
  caller.setMethodCallHandler(handle);
  results();
  errors();
  unsendable();
  missing();
  return runTests();
}

void results() {
  test('a result arrives', () async {
    checkEqual(await outcome('echo', {'value': 42}), {'ok': 42});
    checkEqual(await outcome('echo'), {'ok': null});
  });
  test('a result that comes later arrives', () async {
    checkEqual(await outcome('later'), {'ok': 'later'});
  });
  test('a result of another type than asked for is a conversion error',
      () async {
    final wrong = await caller.invokeMethod<Map<String, Object?>>(
        'call-as-integer', {'method': 'ok'});
    checkEqual(wrong['error'], 'ConversionError');
    final right = await caller.invokeMethod<Map<String, Object?>>(
        'call-as-integer', {'method': 'echo', 'value': 3});
    checkEqual(right, {'ok': 3});
  });
  test('a hundred calls at once are answered in their order', () async {
    final results = await caller.invokeMethod<List<Object?>>(
        'call-many', {'method': 'echo', 'count': 100});
    checkEqual(results, [
      for (var i = 0; i < 100; i++) {'ok': i},
    ]);
  });
}

void errors() {
  test('a PlatformException arrives with all its parts', () async {
    checkEqual(await outcome('throw'), {
      'error': 'PlatformError',
      'code': 'from-dart',
      'message': 'a message',
      'detail': {
        'a': [1, 2.5],
      },
    });
    checkEqual(await outcome('throw later'), {
      'error': 'PlatformError',
      'code': 'later',
      'message': null,
      'detail': null,
    });
  });
  test('anything else that is thrown arrives as unexpected-error', () async {
    await failsWith('throw a string', 'unexpected-error', 'only text');
    await failsWith('throw an error', 'unexpected-error', 'a state');
    final result = await outcome('throw an error');
    checkEqual(result['detail'], {'type': 'StateError'});
  });
  test('an error that has no text ends the call',
      () => failsWith('throw something without text', 'unexpected-error', ''));
}

void unsendable() {
  test('a result that cannot be sent ends the call', () async {
    await failsWith('closure', 'unsendable-result', 'functions');
    await failsWith('closure inside', 'unsendable-result', "result['list'][1]");
    await failsWith('cycle', 'unsendable-result', 'contains itself');
    await failsWith('later closure', 'unsendable-result', 'functions');
  });
  test('a result that throws when it is read ends the call',
      () => failsWith('iterable that throws', 'unsendable-result', ''));
  test('an error that cannot be sent ends the call', () async {
    await failsWith('throw a lone surrogate', 'unsendable-result', 'surrogate');
    await failsWith(
        'throw unsendable details', 'unsendable-result', 'functions cannot');
  });
  test('an argument of Rust that is nested too deep ends the call', () async {
    final result = await caller.invokeMethod<Map<String, Object?>>(
        'call-with-deep-argument', {'method': 'echo'});
    checkEqual(result['code'], 'unsendable-argument');
  });
}

void missing() {
  test('a channel that Dart does not have is not found', () async {
    final nobody = library.channel('caller-of-nobody');
    nobody.setMethodCallHandler(null);
    final known = await nobody
        .invokeMethod<Map<String, Object?>>('call', {'method': 'ok'});
    checkEqual(known['error'], 'HandlerNotRegistered');
    final result = await caller.invokeMethod<Map<String, Object?>>(
        'message', {'channel': 'no such channel', 'value': 1});
    checkEqual(result['error'], 'ChannelNotFound');
    check('${result['message']}'.contains('no such channel'), '$result');
  });
  test('a channel without a handler says so', () async {
    caller.setMethodCallHandler(null);
    final result = await outcome('ok');
    caller.setMethodCallHandler(handle);
    checkEqual(result['error'], 'HandlerNotRegistered');
    check('${result['message']}'.contains('caller'), '$result');
    checkEqual(await outcome('ok'), {'ok': 'ok'});
  });
  test('a method that the handler does not know is its own error',
      () => failsWith('unknown', 'unexpected-error', 'unknown'));
  test('a message to a channel of methods ends with an error', () async {
    final result = await caller.invokeMethod<Map<String, Object?>>(
        'message', {'channel': 'caller', 'value': 1});
    checkEqual(result['error'], 'MessageRefused');
  });
  test('a call to an isolate that does not exist ends at once', () async {
    final result = await outcome('ok', {'isolate': 123456789});
    checkEqual(result['error'], 'InvalidIsolate');
  });
  test('a handler that never answers keeps others from nothing', () async {
    final never = caller.invokeMethod<Object?>('call', {'method': 'never'});
    checkEqual(await outcome('ok'), {'ok': 'ok'});
    never.ignore();
  });
}
