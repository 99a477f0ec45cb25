/// How long objects of Rust behind objects of Dart live, and what a wrong use of
/// them says. `proxy_lifetimes_test.dart FOLDER [OBJECTS]` makes so many of them
/// in the soak.
library;

import 'dart:ffi';
import 'dart:isolate';
import 'dart:math';

import 'package:columba/columba.dart';
import 'package:columba/typed.dart' show ApiDescription, HostApi, HostFunctions;

import '../vm/support/isolates.dart';
import 'support/proxies.dart';

Future<Never> main(List<String> arguments) {
  connect(arguments);
  testLifetime();
  testFaults();
  final objects = arguments.length > 1 ? int.parse(arguments[1]) : 20000;
  test('$objects objects are released, by whom they may be', () => soak(objects),
      within: Duration(seconds: 20 + objects ~/ 5000));
  return runTests();
}

void testLifetime() {
  test('dispose lets go at once, and of nothing that is still held', () async {
    final before = await aliveBefore();
    final power = battery(1);
    final one = gauge(batteries: [power]);
    checkEqual(stock.aliveSync(), before + 3);
    power.dispose();
    checkEqual(stock.aliveSync(), before + 3, 'the gauge holds its battery');
    one.dispose();
    checkEqual(stock.aliveSync(), before);
    one.dispose();
  });
  test('what was disposed cannot be used', () async {
    final one = gauge(), two = gauge()..dispose();
    checkThrows<StateError>(two.describeSync, contains: ['Gauge was disposed']);
    checkThrows<StateError>(() => one.readSync(0, [two]), contains: ['disposed']);
    await checkError<StateError>(two.describe(), contains: ['disposed']);
    await checkError<StateError>(two.dump(), contains: ['disposed']);
    checkEqual(one.readSync(0, []), 0.75);
  });
  test('Rust sends what it still has of a disposed object as a new one', () {
    final one = gauge();
    final first = one.battery..dispose();
    final second = one.batteriesByNameSync()['own']!;
    check(!identical(first, second), 'the disposed object came back');
    checkEqual(second.chargeSync(), 0.75);
  });
  test('callbacks of a disposed object fail, and leave nothing', () async {
    final one = gauge(changed: (_, __, ___) {});
    final answer = one.call('changed by another');
    one.dispose();
    final error = await checkError<PlatformException>(answer);
    checkEqual(error.code, 'object-not-in-dart');
  });
  test('what is collected is let go of', () async {
    final before = await aliveBefore();
    final kept = gauge();
    (() {
      for (var i = 0; i < 1000; i++) {
        gauge(batteries: [battery(1)], changed: (_, __, ___) {}).itselfSync(true).battery;
      }
    })();
    await eventually('1000 gauges are let go of', () async {
      await collectGarbage();
      return stock.aliveSync() <= before + 2;
    });
    checkEqual(kept.describeSync(), 'g Some(Outside) 0 label None');
  }, within: const Duration(seconds: 20));
  test('each isolate holds its own, until it exits', () async {
    final before = await aliveBefore();
    final shared = Gauge.shared;
    final worker = await Worker.start(library.folder, _holdMany, name: 'typed_tests');
    checkEqual(await worker.next<int>(), before + 200);
    worker.isolate.kill(priority: Isolate.immediate);
    await worker.exited();
    await eventually('all of it is let go of', () => stock.aliveSync() <= before);
    checkEqual(shared.chargeSync(), 0.25);
  });
}

Future<void> _holdMany(TestLibrary library, SendPort main) async {
  context = library.context;
  final held = [for (var i = 0; i < 100; i++) gauge()];
  checkEqual(held.first.batteriesByNameSync()['shared']!.chargeSync(), 0.25);
  main.send(Stock(context: context).aliveSync());
  await Future<void>.delayed(const Duration(hours: 1));
  print(held);
}

final class _ForgedFunctions extends HostFunctions {
  _ForgedFunctions(super.api)
      : charge = api.function<Int32 Function(Uint32, Uint32)>(1).asFunction();

  final int Function(int, int) charge;
}

Future<void> _tellNumbers(TestLibrary library, SendPort main) async {
  context = library.context;
  final held = [for (var i = 0; i < 10; i++) battery(1)];
  main.send(Stock(context: context).aliveSync());
  await Future<void>.delayed(const Duration(hours: 1));
  print(held);
}

void testFaults() {
  test('a panic is an error, at once and later', () async {
    final one = gauge();
    final error = checkThrows<ChannelFailureException>(one.panicSync, contains: ['a hawk']);
    checkEqual(error.failure, ChannelFailure.handlerPanicked);
    final later = await checkError<ChannelFailureException>(one.panicLater());
    checkEqual(later.failure, ChannelFailure.handlerPanicked);
    checkEqual(one.ageSync(), 42);
  });
  test('an object without one of Rust says so', () {
    final detached = Battery.pigeon_detached(pigeon_context: context);
    checkThrows<StateError>(detached.chargeSync, contains: ['no object of the native library']);
    detached.dispose();
    checkThrows<StateError>(detached.chargeSync, contains: ['disposed']);
  });
  test('Rust cannot call what Dart does not have', () async {
    final error = await checkError<PlatformException>(gauge().call('lost'));
    checkEqual(error.code, 'object-not-in-dart');
  });
  test('numbers that are made up, or another isolate\'s, name nothing', () async {
    final worker = await Worker.start(library.folder, _tellNumbers, name: 'typed_tests');
    await worker.next<int>();
    final forged = HostApi(batteryDescription, '', context, _ForgedFunctions.new).bound;
    final own = battery(1);
    var fits = 0;
    for (var low = 0; low < 30000; low++) {
      final writer = forged.write()..writeInt(0x80000000 | low);
      final code = forged.charge(forged.id, writer.finish());
      if (code == 0) {
        fits++;
        continue;
      }
      checkThrows<ChannelFailureException>(() => forged.check(code),
          contains: ['no `Battery` of this isolate']);
    }
    // Its own battery may be among them, and those that tests before have left.
    check(fits < 100, '$fits numbers fit');
    for (final number in [0, 1, -1, 1 << 40]) {
      final writer = forged.write()..writeInt(number);
      checkThrows<ChannelFailureException>(
          () => forged.check(forged.charge(forged.id, writer.finish())),
          contains: ['no `Battery` of this isolate']);
    }
    checkEqual(own.chargeSync(), 1.0);
    worker.isolate.kill(priority: Isolate.immediate);
    await worker.exited();
  }, within: const Duration(seconds: 20));
  test('a class that was taken off cannot be used, but its objects be let go of', () async {
    final power = battery(1);
    final before = await aliveBefore();
    stock.removeBatterySync();
    for (final use in [power.chargeSync, () => battery(2)]) {
      checkEqual(checkThrows<PlatformException>(use).code, 'channel-error');
    }
    power.dispose();
    checkEqual(stock.aliveSync(), before - 1);
    stock.restoreBatterySync();
    checkEqual(battery(3).chargeSync(), 3.0);
  });
}

/// As in the generated file: another fingerprint is an `interface-mismatch`.
const batteryDescription =
    ApiDescription('dev.flutter.pigeon.typed_tests.Battery', '1-756aa104309adf1e');

/// Makes [count] gauges, each with batteries, keeps some for a while, disposes
/// some, and leaves the rest to the garbage collector.
Future<void> soak(int count) async {
  final random = Random(5);
  final before = await aliveBefore();
  final kept = List<Gauge?>.filled(64, null);
  var most = 0;
  for (var i = 0; i < count; i++) {
    final one = gauge(batteries: [if (i.isEven) battery(1)], changed: (_, __, ___) {});
    switch (random.nextInt(8)) {
      case 0:
        one.dispose();
      case 1:
        one.battery.dispose();
      case 2:
        one.itselfSync(true).itselfSync(false).dispose();
      case 3:
        kept[random.nextInt(kept.length)] = one.itselfSync(random.nextBool());
      case 4:
        kept[random.nextInt(kept.length)]?.echoSync({'a': one});
      case 5 when i % 64 == 0:
        await one.call('changed by another');
    }
    if (i % 1024 == 0) {
      await pause(1);
      most = max(most, stock.aliveSync() - before);
    }
  }
  kept.fillRange(0, kept.length, null);
  await eventually('all are let go of', () async {
    await collectGarbage();
    return stock.aliveSync() <= before + 8;
  });
  print('# $count gauges, at most $most objects alive at once');
}
