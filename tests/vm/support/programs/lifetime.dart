/// A program that does one thing, named by argument 1, and then nothing more.
/// `tests/vm/exit_test.dart` looks at how long it lives.
library;

import 'dart:async';
import 'dart:io';
import 'dart:isolate';

import '../library.dart';

Future<void> main(List<String> arguments) async {
  final library = TestLibrary.of(arguments);
  final echo = library.channel('echo');
  switch (arguments[1]) {
    case 'open':
      library.context;
    case 'call':
      print(await echo.invokeMethod<String>('echo', 'answered'));
    case 'late answer':
      // Nothing but the call keeps the program alive.
      unawaited(library
          .channel('ends-async')
          .invokeMethod<String>('later')
          .then(print));
    case 'handler':
      echo.setMethodCallHandler((_) => null);
      print(await echo.invokeMethod<String>('echo', 'waiting'));
    case 'handler taken off':
      echo.setMethodCallHandler((_) => null);
      print(await echo.invokeMethod<String>('echo', 'waiting'));
      echo.setMethodCallHandler(null);
    case 'stream':
      library.events('events').receiveBroadcastStream(1).listen(print);
    case 'stream cancelled':
      await library.events('events').receiveBroadcastStream(1).first;
      print('cancelled');
    case 'stream of nobody':
      library.events('nobody').receiveBroadcastStream().listen(print,
          onError: (Object error) => print(error.runtimeType));
    case 'uncaught error':
      library.channel('ends').invokeMethod<void>('hold').ignore();
      await echo.invokeMethod<String>('echo');
      throw StateError('on purpose');
    case 'error in a listener':
      final events = library.events('events').receiveBroadcastStream(3);
      runZonedGuarded(() {
        events.listen((event) => throw StateError('listener $event'));
      }, (error, _) => print(error));
      final ends = library.channel('ends-async');
      print(await ends.invokeMethod<String>('later'));
      exit(0);
    case 'exit with calls in flight':
      for (var i = 0; i < 100; i++) {
        library.channel('ends').invokeMethod<void>('hold').ignore();
        library.channel('ends-async').invokeMethod<void>('later').ignore();
      }
      await library.channel('ends-async').invokeMethod<void>('later');
      exit(7);
    case 'exit while events pour':
      final poured = Completer<void>();
      var count = 0;
      library.events('events').receiveBroadcastStream().listen((_) {
        if (++count == 500) poured.complete();
      });
      await library.channel('feed').invokeMethod<void>('pour');
      await poured.future;
      if (arguments[2] == 'exit') exit(7);
      Isolate.exit();
    case 'panic':
      await library
          .channel('ends')
          .invokeMethod<void>('panic')
          .onError((error, _) => print('$error'.contains('panicked')));
    default:
      throw ArgumentError(arguments[1]);
  }
}
