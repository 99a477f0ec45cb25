import 'dart:async';

import 'package:columba/columba.dart';

import '../../tests/typed/courier.g.dart'
    hide ChannelFailureException, PlatformException;
import 'harness.dart';
import 'limits.dart';

/// The figures of asynchronous typed calls and of event streams.
List<Figure> typedAsyncFigures(MessageChannelContext context, Limits limits) {
  final courier = Courier(context: context);

  Work listen(Stream<Object> Function() open, {required bool together}) =>
      (count) {
        courier.arrangeSync(
            Plan(count: count, together: together, ending: Ending.end));
        final done = Completer<void>();
        open().listen((event) => limits.last = event, onDone: done.complete);
        return done.future;
      };

  Figure stream(
    String name,
    Stream<Object> Function() open, {
    bool together = false,
  }) =>
      Figure(name,
          group: 'free',
          ours: listen(open, together: together),
          limits: {'raw port': limits.burst},
          count: 10000);

  return [
    Figure('async_void_pipelined',
        group: 'free',
        ours: (count) => _pipelined(courier, count, 1000),
        limits: {'raw hop': (count) => limits.pipelined(count, 1000)},
        count: 20000),
    stream('stream_int', () => numbers(context: context)),
    stream('stream_struct', () => parcels(context: context)),
    stream('stream_int_batched', () => numbers(context: context),
        together: true),
  ];
}

/// Calls with [inFlight] under way.
Future<void> _pipelined(Courier courier, int count, int inFlight) {
  final done = Completer<void>();
  var sent = 0;
  var received = 0;
  void send() {
    sent++;
    courier.ping().then((_) {
      received++;
      if (sent < count) send();
      if (received == count) done.complete();
    });
  }

  while (sent < inFlight && sent < count) {
    send();
  }
  return done.future;
}
