import 'dart:convert';
import 'dart:io';

import 'scheduling.dart';

/// Does the work [count] times, and completes when it is done.
typedef Work = Future<void> Function(int count);

/// Something that is measured beside its limit.
class Figure {
  Figure(
    this.name, {
    required this.group,
    required this.ours,
    required this.limits,
    required this.count,
    this.beside = const {},
  });

  final String name;

  /// `pinned` to one core, or `free`.
  final String group;

  final Work ours;

  /// By name; the fastest counts.
  final Map<String, Work> limits;

  /// Measured for comparison only: what Columba could not be, such as code that
  /// knows its messages when it is compiled.
  final Map<String, Work> beside;

  /// How often in one batch.
  final int count;
}

const _batches = 11;

/// A batch that lost more of its time to other processes is measured again,
/// as long as there is patience.
const _acceptedLoss = 0.08;
const _patience = Duration(seconds: 25);

/// The VM compiles while it runs, on the one core that it has here; general
/// code takes it longer than the few loops of a limit.
const _warmUp = Duration(seconds: 4);
const _limitWarmUp = Duration(milliseconds: 1500);

/// Measures [figure]: batches of ours and of the limits by turns, so that what
/// else happens on the machine falls on all of them.
Future<Map<String, Object?>> measure(Figure figure) async {
  final works = {'': figure.ours, ...figure.limits, ...figure.beside};
  for (final work in works.values) {
    final enough = work == figure.ours ? _warmUp : _limitWarmUp;
    final clock = Stopwatch()..start();
    while (clock.elapsed < enough) {
      await work(figure.count);
    }
  }
  final scheduling = Scheduling(pinned: figure.group == 'pinned');
  final times = {for (final name in works.keys) name: <double>[]};
  final disturbed = {for (final name in works.keys) name: <double>[]};
  final clock = Stopwatch()..start();
  bool wanting(String name) =>
      times[name]!.length < _batches &&
      (clock.elapsed < _patience || disturbed[name]!.length < _batches);
  while (works.keys.any(wanting)) {
    for (final MapEntry(key: name, value: work) in works.entries) {
      if (!wanting(name)) continue;
      final (micros, lost) =
          await scheduling.time(() => work(figure.count));
      (lost <= _acceptedLoss ? times : disturbed)[name]!
          .add(micros / figure.count);
    }
  }
  for (final name in works.keys) {
    // Rather disturbed batches than too few.
    final missing = _batches - times[name]!.length;
    disturbed[name]!.sort();
    times[name]!.addAll(disturbed[name]!.take(missing));
  }
  final repeated =
      disturbed.values.fold(0, (sum, batches) => sum + batches.length);
  final ours = _Times(times.remove('')!);
  final result = <String, Object?>{
    'name': figure.name,
    'unit': 'us',
    'median': ours.median,
    'min': ours.min,
    'max': ours.max,
    'disturbed_batches': repeated,
  };
  for (final name in figure.beside.keys) {
    result['beside: $name'] = _Times(times.remove(name)!).median;
  }
  _Times? best;
  for (final MapEntry(key: name, value: limit) in times.entries) {
    final times = _Times(limit);
    if (best != null && times.median >= best.median) continue;
    best = times;
    result['limit'] = name;
    result['limit_median'] = times.median;
    result['ratio'] = ours.median / times.median;
  }
  return result;
}

class _Times {
  _Times(this.times) {
    times.sort();
  }

  final List<double> times;

  double get median => times[times.length ~/ 2];
  double get min => times.first;
  double get max => times.last;
}

/// Peak memory of this process in MiB since the last [resetPeak].
double? peakMemory() {
  final status = File('/proc/self/status');
  if (!status.existsSync()) return null;
  final line = status
      .readAsLinesSync()
      .firstWhere((line) => line.startsWith('VmHWM:'), orElse: () => '');
  final kilobytes = RegExp(r'\d+').firstMatch(line)?.group(0);
  return kilobytes == null ? null : int.parse(kilobytes) / 1024;
}

/// Forgets the peak, where the system can.
void resetPeak() {
  try {
    File('/proc/self/clear_refs').writeAsStringSync('5');
  } on FileSystemException {
    // The peak then is that of the whole run.
  }
}

/// Writes what was measured for the command that started this program.
void report(List<Map<String, Object?>> figures, String? path) {
  final text = const JsonEncoder.withIndent('  ').convert({
    'vm': Platform.version,
    'cores': Platform.numberOfProcessors,
    'figures': figures,
  });
  if (path == null) {
    print(text);
  } else {
    File(path).writeAsStringSync(text);
  }
}
