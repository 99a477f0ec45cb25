/// How much memory the process uses, and how to make it give back what nobody
/// refers to.
library;

import 'dart:io';
import 'dart:typed_data';

import 'checks.dart';

/// One mebibyte.
const mebibyte = 1024 * 1024;

/// Makes garbage until the collector has been through old space too, and lets
/// finalizers run.
Future<void> collectGarbage() async {
  for (var round = 0; round < 6; round++) {
    var kept = <Uint8List>[];
    for (var i = 0; i < 40; i++) {
      kept.add(Uint8List(mebibyte));
      if (kept.length > 8) kept = [];
    }
    await pause(5);
  }
}

/// Runs [body] [rounds] times after a warm-up of [warmUp], and fails when the
/// process has grown by more than [allowed] bytes in between.
Future<void> checkMemoryFlat(
  int rounds,
  Future<void> Function() body, {
  required int warmUp,
  required int allowed,
}) async {
  for (var i = 0; i < warmUp; i++) {
    await body();
  }
  await collectGarbage();
  final before = ProcessInfo.currentRss;
  for (var i = 0; i < rounds; i++) {
    await body();
  }
  await collectGarbage();
  final grown = ProcessInfo.currentRss - before;
  check(
      grown <= allowed,
      'the process has grown by ${grown ~/ 1024} KiB in $rounds rounds, more '
      'than ${allowed ~/ 1024} KiB');
}
