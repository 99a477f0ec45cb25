/// How a library and this package find out whether they go together.
library;

import 'dart:ffi';
import 'dart:isolate';

import 'package:columba/columba.dart';
import 'package:columba/src/native/abi.dart' show abiVersion;

import 'support/harness.dart';
import 'support/isolates.dart';

late TestLibrary library;

MessageChannelContext open(String function) =>
    MessageChannelContext.forInitFunction(library.initFunction(function));

Future<Never> main(List<String> arguments) {
  library = TestLibrary.of(arguments);
  test('the same context comes back, however often it is asked for', () {
    final first = open('vm_tests_init');
    check(identical(first, open('vm_tests_init')), 'another context');
    // The runtime's own init function is that of the same library.
    check(identical(first, open('columba_init_message_channel_context')),
        'another context by the runtime\'s own name');
    check(identical(first, open('irondash_init_message_channel_context')),
        'another context by the seed\'s name');
  });
  test('a library of another ABI version is refused with both numbers', () {
    checkThrows<MessageChannelContextError>(
        () => open('vm_tests_init_of_other_version'),
        contains: ['ABI version ${abiVersion + 41}', 'version $abiVersion']);
  });
  test('a package of another ABI version is refused by the library', () {
    checkThrows<MessageChannelContextError>(
        () => open('vm_tests_init_for_later_package'),
        contains: ['ABI version']);
  });
  test('a library of another crate is refused', () {
    checkThrows<MessageChannelContextError>(
        () => open('vm_tests_init_of_other_crate'),
        contains: ['another crate']);
  });
  test('an init function that does nothing is refused', () {
    checkThrows<MessageChannelContextError>(
        () => open('vm_tests_init_that_does_nothing'),
        contains: ['did not pass its argument']);
  });
  test('an init function that passes on null is refused', () {
    checkThrows<MessageChannelContextError>(
        () => open('vm_tests_init_that_passes_null'),
        contains: ['another pointer']);
  });
  test('an init function with an unknown answer is refused', () {
    checkThrows<MessageChannelContextError>(
        () => open('vm_tests_init_with_unknown_result'),
        contains: ['77']);
  });
  test('callers that are not Dart get an answer and no crash', () {
    final call = library.file
        .lookupFunction<Int64 Function(), int Function()>(
            'vm_tests_init_by_others');
    // Null and not aligned: invalid pointer; foreign data: invalid size.
    checkEqual(call(), 221);
  });
  test('after all of that the context works', () async {
    open('vm_tests_init');
    checkEqual(
        await library.channel('echo').invokeMethod<String>('echo', 'x'), 'x');
  });
  test('a process without the library says so', () {
    checkThrows<MessageChannelContextError>(MessageChannelContext.getDefault,
        contains: ['columba_init_message_channel_context', 'forInitFunction']);
  });
  test('isolates that open contexts at the same moment all get theirs',
      openAtOnce);
  return runTests();
}

Future<void> openAtOnce() async {
  final workers = await Future.wait([
    for (var i = 0; i < 8; i++) Worker.start(library.folder, _openTwice),
  ]);
  final ids = <int>{};
  for (final worker in workers) {
    ids.add(await worker.next<int>());
    await worker.kill();
  }
  checkEqual(ids.length, 8, 'number of distinct isolate ids');
}

Future<void> _openTwice(TestLibrary library, SendPort main) async {
  final first = library.context;
  final second = MessageChannelContext.forInitFunction(
      library.initFunction('vm_tests_init'));
  check(identical(first, second), 'another context');
  main.send(await library.channel('echo').invokeMethod<int>('isolate'));
}
