/// How long objects live.
library;

import 'package:conformance_api/proxies.dart';
import 'package:vm_support/memory.dart' as dart;

import '../harness.dart';
import '../same.dart';
import 'gauges.dart';

final _control = ProxyControl();

/// How long collectors may take.
const _within = Duration(seconds: 30);

void add() {
  test('proxies: what Dart has collected is released in the host', () async {
    final before = await _settled();
    final held = await _makeMany();
    final most = await _control.liveObjects();
    check(most >= _count * 2, 'only $most objects are alive');
    await _collect();
    await _useAll(held);
    held.clear();
    await _eventuallyAlive(before);
  }, within: _within);
  test('proxies: what the host has made is released too', () async {
    final before = await _settled();
    final held = await _letHostMakeMany();
    await _collect();
    await _lookAtAll(held);
    held.clear();
    await _eventuallyAlive(before);
  }, within: _within);
  test('proxies: one object by two ways is released when both have gone', () async {
    final before = await _settled();
    await _nameTwice();
    await _eventuallyAlive(before);
  }, within: _within);
  test('proxies: what the host still holds comes again', () async {
    final before = await _settled();
    await _keepAndForget();
    await _collect();
    await _collect();
    await _takeKept();
    await _eventuallyAlive(before);
  }, within: _within);
  test('proxies: an object in use survives all collections', () async {
    final one = gauge(describe: (self, text) => '$text ${self.labels}');
    final needle = one.needle;
    for (var round = 0; round < 3; round++) {
      await _collect();
      checkSame(await one.callDescribe('$round'), '$round [a, null]');
      check(await one.needle.isSame(needle), 'the needle is another');
      checkIs(await one.echo(one), one);
    }
  }, within: _within);
}

const _count = 50;

/// Has both sides collect what nobody refers to.
Future<void> _collect() async {
  await dart.collectGarbage();
  await _control.collectGarbage();
}

/// How many objects are alive once collections change nothing.
Future<int> _settled() async {
  var alive = await _control.liveObjects();
  await eventually('the number of objects is stable', () async {
    final before = alive;
    await _collect();
    await _collect();
    alive = await _control.liveObjects();
    return alive == before;
  }, within: _within);
  return alive;
}

Future<void> _eventuallyAlive(int most) => eventually('at most $most objects are alive', () async {
      await _collect();
      return await _control.liveObjects() <= most;
    }, within: _within);

Future<List<Gauge>> _makeMany() async {
  final held = [for (var i = 0; i < _count; i++) gauge(changed: (_, __) {})];
  await _useAll(held);
  return held;
}

/// A function of its own: its variables hold none of them afterwards.
Future<void> _useAll(List<Gauge> held) async {
  for (final one in held) {
    checkSame(await one.value(), 7);
    checkSame(await one.needle.angle(), 0.75);
  }
}

Future<List<Dial>> _letHostMakeMany() async =>
    [for (var i = 0; i < _count; i++) await Workshop.dial('$i', i.toDouble())];

Future<void> _lookAtAll(List<Dial> held) async {
  for (final one in held) {
    checkSame(await one.hand!.angle(), double.parse(one.title), 'the angle');
  }
}

Future<void> _nameTwice() async {
  for (var i = 0; i < _count; i++) {
    final needle = await Workshop.needle(1);
    final one = namedGauge('one', hand: needle);
    check(await one.needle.isSame(needle), 'another needle');
  }
}

Future<void> _keepAndForget() async => Workshop.keep(await Workshop.needle(0.5));

Future<void> _takeKept() async {
  final kept = await Workshop.kept();
  checkSame(await kept!.angle(), 0.5);
  checkIs(await Workshop.kept(), kept);
  await Workshop.keep(null);
  await _collect();
  checkSame(await kept.angle(), 0.5, 'the angle when Dart alone holds it');
}
