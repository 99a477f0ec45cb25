/// Streams of events.
library;

import 'dart:async';
import 'dart:typed_data';

import 'package:conformance_api/events.dart';
import 'package:conformance_transport/transport.dart';

import 'harness.dart';
import 'same.dart';

/// What a stream gives until its end; of errors code, message and details.
Future<List<Object?>> _all(Stream<Object?> stream) {
  final all = <Object?>[];
  final end = Completer<List<Object?>>();
  stream.listen(all.add,
      onError: (Object error) => all.add(error is PlatformException
          ? [error.code, error.message, error.details]
          : error),
      onDone: () => end.complete(all));
  return end.future;
}

void add() {
  addFields((value) => switch (value) {
        Gust() => [value.speed],
        Shower() => [value.drops, value.weather],
        Calm() => const [],
        _ => null,
      });
  _addTypes();
  test('events: errors do not end a stream', () async {
    checkSame(await _all(failing()), [
      1,
      ['code', 'message', [1, null, 'details']],
      ['code', null, null],
      2,
    ]);
  });
  test('events: a flood keeps its order', () async {
    checkSame(await _all(flood()), [for (var i = 0; i < 10000; i++) i]);
  });
  test('events: each instance has its own', () async {
    checkSame(await _all(names()), ['']);
    checkSame(await _all(names(instanceName: 'a')), ['a']);
    checkSame(await _all(names(instanceName: 'b')), ['b']);
  });
  test('events: a stream is listened to again', () async {
    checkSame(await _all(counts()), [0, 1, 2, 3, 4]);
    checkSame(await _all(counts()), [0, 1, 2, 3, 4]);
  });
  _addEnds();
}

void _addTypes() {
  test('events: numbers and the end', () async {
    checkSame(await _all(counts()), [0, 1, 2, 3, 4]);
  });
  test('events: children of a sealed class', () async {
    final Stream<Change> stream = changes();
    final all = await _all(stream);
    checkSame(all, [
      Gust(speed: -0.0),
      Shower(drops: [1, 2], weather: Weather.foul),
      Shower(drops: []),
      Calm(),
    ]);
  });
  test('events: lists', () async {
    final all = await _all(rows());
    check(all.every((event) => event is List<List<int>>), 'not typed: $all');
    checkSame(all, [
      [[1], <int>[]],
      <List<int>>[],
    ]);
  });
  test('events: enums and bytes', () async {
    checkSame(await _all(weathers()), [Weather.foul, Weather.fair]);
    checkSame(await _all(bytes()), [Uint8List.fromList([1, 255]), Uint8List(0)]);
  });
}

/// The stream from its first event on: Flutter keeps an event that comes when
/// nobody listens any more for the next listener.
Stream<int> _ticks() => ticks().skipWhile((tick) => tick != 0);

void _addEnds() {
  final control = EventControl();
  test('events: who cancels gets no more', () async {
    final before = await control.cancellations();
    final seen = <int>[];
    final subscription = _ticks().listen(seen.add);
    await eventually('five ticks', () => seen.length >= 5);
    checkSame(await control.listeners(), 1, 'the number of listeners');
    await subscription.cancel();
    final count = seen.length;
    await eventually('no listener', () async => await control.listeners() == 0);
    checkSame(await control.cancellations(), before + 1, 'the number of cancellations');
    await pause(30);
    checkSame(seen.length, count, 'the number of ticks');
    checkSame(seen, [for (var i = 0; i < count; i++) i]);
  });
  test('events: a paused listener gets all events later', () async {
    final seen = <int>[];
    final subscription = _ticks().listen(seen.add);
    await eventually('two ticks', () => seen.length >= 2);
    subscription.pause();
    await pause(20);
    final count = seen.length;
    await pause(30);
    checkSame(seen.length, count, 'the number of ticks while it is paused');
    subscription.resume();
    await eventually('more ticks', () => seen.length > count + 3);
    await subscription.cancel();
    checkSame(seen, [for (var i = 0; i < seen.length; i++) i]);
  });
}
