/// What all tests of proxies need.
library;

import 'dart:async';

import 'package:conformance_api/proxies.dart';

import '../harness.dart';

/// A gauge with what it must have.
///
/// No function here refers to a gauge but by its argument: one that did would
/// keep it alive on platform channels.
Gauge gauge({
  int limit = 100,
  List<String?> labels = const ['a', null],
  Measure? scale = Measure.seaMile,
  void Function(Instrument, bool)? switched,
  void Function(Watched, Instrument)? watch,
  void Function(Gauge, int)? changed,
  String Function(Gauge, String?)? describe,
  Future<int?> Function(Gauge, int)? later,
  Future<Measure> Function(Gauge, Measure?)? convert,
  Needle? Function(Gauge, Needle, List<Needle?>)? moved,
  int start = 7,
}) =>
    Gauge(
      limit: limit,
      labels: labels,
      scale: scale,
      switched: switched,
      watch: watch,
      changed: changed,
      describe: describe ?? _describe,
      later: later,
      convert: convert ?? _convert,
      moved: moved,
      start: start,
    );

/// One made by the constructor with a name.
Gauge namedGauge(String name, {Measure? measure, Needle? hand}) => Gauge.named(
      limit: 1,
      labels: const [],
      describe: _describe,
      convert: _convert,
      name: name,
      measure: measure,
      hand: hand,
    );

String _describe(Gauge gauge, String? text) => 'described $text';

Future<Measure> _convert(Gauge gauge, Measure? measure) async =>
    measure ?? Measure.metre;

/// Fails unless both are the same object.
void checkIs(Object? actual, Object? expected, [String what = 'the answer']) =>
    check(identical(actual, expected), '$what is another object: $actual');

/// The error of a constructor: it is thrown, or nobody waits for it.
Future<Object> errorOf(void Function() construct) {
  final error = Completer<Object>();
  runZonedGuarded(construct, (found, _) {
    if (!error.isCompleted) error.complete(found);
  });
  return error.future;
}
