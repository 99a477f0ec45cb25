/// Isolates call, are called and listen, and are killed: nothing may leak.
library;

import 'dart:isolate';
import 'dart:typed_data';

import 'package:columba/columba.dart';

import '../vm/support/harness.dart';
import '../vm/support/isolates.dart';
import '../vm/support/memory.dart';
import 'courier.g.dart' hide ChannelFailureException, PlatformException;

Future<Never> main(List<String> arguments) {
  final library = TestLibrary.of(arguments, 'typed_tests');
  final courier = Courier(context: library.context);

  test('isolates that are killed in the middle leave nothing behind', () async {
    courier.arrangeSync(
        Plan(count: 1 << 40, together: false, ending: Ending.never));
    await checkMemoryFlat(12, () async {
      final workers = [
        for (var i = 0; i < 2; i++)
          await Worker.start(library.folder, _work, name: 'typed_tests')
      ];
      for (final worker in workers) {
        await worker.next<Object?>();
      }
      await pause(30);
      await Future.wait([for (final worker in workers) worker.kill()]);
      await eventually('no call waits and no stream is open',
          () => courier.stayingSync() == 0 && courier.openSync() == 0);
    }, warmUp: 4, allowed: 24 * mebibyte);
    checkEqual(await courier.add(2, 2), 4);
  }, within: const Duration(seconds: 60));
  return runTests();
}

Future<void> _work(TestLibrary library, SendPort main) async {
  final courier = Courier(context: library.context);
  CourierListener.setUp(_Listener(), context: library.context);
  for (var i = 0; i < 50; i++) {
    courier.stay().ignore();
  }
  numbers(context: library.context).listen((_) {});
  parcels(context: library.context).listen((_) {}).pause();
  final bytes = Uint8List(256 * 1024);
  var isReady = false;
  while (true) {
    await Future.wait([
      courier.echoBytes(bytes),
      courier.echo(Parcel(id: 1, weight: 1, label: 'a')),
      // Another isolate may be asked, and killed.
      courier
          .note(bytes)
          .then<void>((_) {}, onError: (Object _) {}),
    ]);
    if (!isReady) main.send(null);
    isReady = true;
  }
}

class _Listener implements CourierListener {
  @override
  Parcel deliver(Parcel parcel) => parcel;

  @override
  Future<int> ask(int value) async => value;

  @override
  Uint8List note(Uint8List bytes) => bytes;
}
