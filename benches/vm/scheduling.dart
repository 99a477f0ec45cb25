import 'dart:io';

/// How much of this process's time other processes took, as Linux counts it.
///
/// The machines are shared: a batch during which the process did not run when
/// it could have says nothing about the process.
class Scheduling {
  Scheduling({required this.pinned});

  /// Whether the process has one core, on which some thread of it always runs
  /// unless another process does.
  final bool pinned;

  static final _tasks = Directory('/proc/self/task');

  /// On processor, and waiting for one, in nanoseconds, over all threads.
  static (int, int)? _counters() {
    try {
      var ran = 0;
      var waited = 0;
      for (final task in _tasks.listSync()) {
        final numbers = File('${task.path}/schedstat').readAsStringSync();
        final [onProcessor, waiting, ...] = numbers.trim().split(' ');
        ran += int.parse(onProcessor);
        waited += int.parse(waiting);
      }
      return (ran, waited);
    } on FileSystemException {
      return null;
    }
  }

  /// Runs [batch]; how long it took in microseconds, and which part of that
  /// was lost to others (0 where it cannot be known).
  Future<(double, double)> time(Future<void> Function() batch) async {
    final before = _counters();
    final clock = Stopwatch()..start();
    await batch();
    final micros = clock.elapsedTicks * 1e6 / clock.frequency;
    final after = _counters();
    if (before == null || after == null) return (micros, 0.0);
    final ran = (after.$1 - before.$1) / 1000;
    final waited = (after.$2 - before.$2) / 1000;
    final lost = pinned ? micros - ran : waited;
    return (micros, (lost / micros).clamp(0.0, 1.0));
  }
}
