/// Greets a few guests.
///
///     dart run example/columba_example.dart [LIBRARY]
///
/// LIBRARY is the library of the greeter in the repository's README. Without
/// one, a stand-in in Dart answers, as in a unit test.
library;

import 'dart:ffi';

import 'package:columba/columba.dart';

Future<void> main(List<String> arguments) async {
  final context = arguments.isEmpty ? standIn() : connect(arguments.single);
  final greeter = NativeMethodChannel('greeter', context: context);
  for (final guest in [
    {'name': 'Dart', 'visits': 2},
    {'name': 'Nobody'},
  ]) {
    try {
      print(await greeter.invokeMethod<String>('greet', guest));
    } on PlatformException catch (error) {
      print('${error.code}: ${error.message}');
    }
  }
}

/// Connects this isolate with the library at [path].
MessageChannelContext connect(String path) =>
    MessageChannelContext.forInitFunction(
        DynamicLibrary.open(path).lookup('greeter_init'));

/// A context in which Dart answers.
MessageChannelContext standIn() => MockMessageChannelContext()
  ..registerMockMethodCallHandler('greeter', (call) {
    final guest = call.arguments as Map<String, Object?>;
    final visits = guest['visits'];
    if (visits is! int) {
      throw PlatformException(
          code: 'try_from_error', message: 'missing field `visits` of `Guest`');
    }
    return 'Hello ${guest['name']}, for the ${visits + 1}. time!';
  });
