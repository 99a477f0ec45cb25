/// What errors say, and how they are told apart.
library;

import 'package:columba/columba.dart';

import 'harness.dart';

Future<Never> main() {
  test('a PlatformException shows all its parts', () {
    final error = PlatformException(
        code: 'c', message: 'm', details: [1], stacktrace: 's');
    checkEqual('$error', 'PlatformException(c, m, [1], s)');
    checkEqual('${PlatformException(code: 'c')}',
        'PlatformException(c, null, null, null)');
  });

  test('a failure of a channel is a PlatformException with its code', () {
    for (final failure in ChannelFailure.values) {
      final PlatformException error =
          ChannelFailureException(failure, channel: 'ch', message: 'why');
      checkEqual(error.code, failure.code);
      checkEqual('$error',
          'ChannelFailureException(${failure.code}) on channel "ch": why');
    }
  });

  test('failures have numbers of their own, from 1 on', () {
    checkEqual([for (final failure in ChannelFailure.values) failure.wire],
        [for (var i = 1; i <= ChannelFailure.values.length; i++) i]);
    for (final failure in ChannelFailure.values) {
      checkEqual(ChannelFailure.fromWire(failure.wire), failure);
    }
    final codes = {for (final failure in ChannelFailure.values) failure.code};
    checkEqual(codes.length, ChannelFailure.values.length);
  });

  test('an unknown number of a failure is an internal error', () {
    for (final number in [-1, 0, ChannelFailure.values.length + 1]) {
      checkEqual(ChannelFailure.fromWire(number), ChannelFailure.internalError);
    }
  });

  test('the others name what they are about', () {
    checkEqual(
        '${NoSuchChannelException(channel: 'ch')}',
        'NoSuchChannelException: no handler is registered for channel "ch" in '
            'the native library');
    checkEqual('${NoRegisteredHandlerException(channel: 'ch')}',
        'NoRegisteredHandlerException: channel "ch" has no handler');
    checkEqual('${const MessageChannelContextError('why')}',
        'MessageChannelContextError: why');
  });

  test('an unsendable value is not shown, but its place is', () {
    final cycle = <Object?>[];
    cycle.add(cycle);
    final error = UnsendableValueError(cycle, 'arguments[0]', 'of itself');
    checkEqual('$error',
        'UnsendableValueError: arguments[0] cannot be sent: of itself');
    final ArgumentError argument = error;
    check(identical(argument.invalidValue, cycle), 'the value is another');
  });

  test('a method call shows its name and argument', () {
    checkEqual('${const MethodCall('m', [1])}', 'MethodCall(m, [1])');
    checkEqual(const MethodCall('m').arguments, null);
  });

  return runTests();
}
