/// An isolate of another group, which shares nothing with the one that
/// started it but the process.
library;

import 'dart:isolate';

import '../library.dart';

Future<void> main(List<String> arguments, SendPort main) async {
  final library = TestLibrary.of(arguments);
  final caller = library.channel('caller')
    ..setMethodCallHandler((call) => 'another group: ${call.arguments}');
  main.send(await library.channel('isolates').invokeMethod<int>('mine'));
  main.send(await caller.invokeMethod<Object?>('call', {'value': 'mine'}));
  // Stays until it is killed.
}
